import type { Finding, Parameter } from "./finding.ts";
import { anonymous } from "./findings/anonymous.ts";
import { duplicates } from "./findings/duplicates.ts";
import { levels } from "./findings/levels.ts";
import { mistakes } from "./findings/mistakes.ts";
import { oldBase } from "./findings/oldBase.ts";
import { oneTime } from "./findings/oneTime.ts";
import { returns } from "./findings/returns.ts";
import { rhythm } from "./findings/rhythm.ts";
import { typo } from "./findings/typo.ts";

/** All that is planted, by name. */
export const FINDINGS = {
  levels,
  mistakes,
  oneTime,
  oldBase,
  rhythm,
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

export type AnyFinding = Finding<Readonly<Record<string, Parameter>>>;
