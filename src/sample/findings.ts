import type { Parameter } from "./finding.ts";
import { anonymous } from "./findings/anonymous.ts";
import { business } from "./findings/business.ts";
import { captivity } from "./findings/captivity.ts";
import { chain } from "./findings/chain.ts";
import { competitor } from "./findings/competitor.ts";
import { discounts } from "./findings/discounts.ts";
import { downturn } from "./findings/downturn.ts";
import { drivers } from "./findings/drivers.ts";
import { duplicates } from "./findings/duplicates.ts";
import { hygiene } from "./findings/hygiene.ts";
import { knowledge } from "./findings/knowledge.ts";
import { levels } from "./findings/levels.ts";
import { mistakes } from "./findings/mistakes.ts";
import { moments } from "./findings/moments.ts";
import { nonresponse } from "./findings/nonresponse.ts";
import { oldBase } from "./findings/oldBase.ts";
import { oneTime } from "./findings/oneTime.ts";
import { orientation } from "./findings/orientation.ts";
import { partnership } from "./findings/partnership.ts";
import { path } from "./findings/path.ts";
import { policy } from "./findings/policy.ts";
import { programme } from "./findings/programme.ts";
import { promotions } from "./findings/promotions.ts";
import { ratchet } from "./findings/ratchet.ts";
import { recovery } from "./findings/recovery.ts";
import { referrals } from "./findings/referrals.ts";
import { returns } from "./findings/returns.ts";
import { rhythm } from "./findings/rhythm.ts";
import { rivals } from "./findings/rivals.ts";
import { simpson } from "./findings/simpson.ts";
import { standards } from "./findings/standards.ts";
import { suppliers } from "./findings/suppliers.ts";
import { tenure } from "./findings/tenure.ts";
import { traits } from "./findings/traits.ts";
import { typo } from "./findings/typo.ts";
import { voice } from "./findings/voice.ts";
import { waiting } from "./findings/waiting.ts";

/** All that is planted, by name. */
export const FINDINGS = {
  levels,
  mistakes,
  partnership,
  captivity,
  competitor,
  moments,
  voice,
  recovery,
  hygiene,
  knowledge,
  standards,
  waiting,
  policy,
  orientation,
  downturn,
  ratchet,
  programme,
  traits,
  business,
  promotions,
  referrals,
  chain,
  simpson,
  drivers,
  discounts,
  tenure,
  rivals,
  suppliers,
  path,
  rhythm,
  nonresponse,
  oldBase,
  oneTime,
  anonymous,
  returns,
  duplicates,
  typo,
};

export type FindingName = keyof typeof FINDINGS;
export type Parameters = { [K in FindingName]: (typeof FINDINGS)[K]["defaults"] };

/** What a caller may change: `false` takes a finding out, an object sets some of its parameters. */
export type Choices = { [K in FindingName]?: Partial<Parameters[K]> | false };

/** The parameters of all findings: defaults, filled with what was chosen. */
export function parameters(choices: Choices = {}): Parameters {
  const entries = Object.entries(FINDINGS).map(([name, { defaults, off }]) => {
    const choice = choices[name as FindingName];
    const changes: Partial<Record<string, Parameter>> = choice === false ? off : (choice ?? {});
    return [name, { ...defaults, ...changes }];
  });
  return Object.fromEntries(entries) as Parameters;
}
