import { QUARTER_STARTS } from "../calendar.ts";
import { poisson } from "../distributions.ts";
import { finding } from "../finding.ts";
import type { World } from "../world.ts";
import type { Level } from "./levels.ts";

/**
 * Referral chains. Parameters: invitations a year by level, and the share that becomes a customer.
 * Each customer brings fewer than one other, so that chains die out; most invitations come from those
 * who were devoted or partners in the period before.
 */
export const referrals = finding(
  { invitations: [0, 0.1, 0.4, 2.6], conversion: 0.3 },
  { invitations: [0.2, 0.2, 0.2, 0.2] },
  [
    {
      id: "referral_k",
      what: {
        en: "Customers brought by one customer of the extract so far (k)",
        ru: "Сколько клиентов к концу периода привел один клиент (k)",
        pl: "Ilu klientów do końca okresu przyprowadził jeden klient (k)",
      },
      parameter: () => null,
      realised: (tally) => tally.ratio("referrals: converted", "referrals: customers"),
      none: null,
      analysis: "A25",
      smallest: 2000,
    },
    {
      id: "referral_conversion",
      what: {
        en: "Share of invitations that became a customer",
        ru: "Доля приглашений, после которых пришел клиент",
        pl: "Udział zaproszeń, po których przyszedł klient",
      },
      parameter: ({ conversion }) => conversion,
      realised: (tally) => tally.mean("referrals: worked"),
      rule: (_, { conversion }) => conversion,
      none: null,
      analysis: "A25",
      smallest: 2000,
    },
    {
      id: "referral_source",
      what: {
        en: "Share of the invitations in the half year after a survey that came from its devoted and partners",
        ru: "Доля приглашений за полгода после опроса, сделанных его преданными клиентами и партнерами",
        pl: "Udział zaproszeń w pół roku po badaniu, które wyszły od jego klientów oddanych i partnerów",
      },
      parameter: () => null,
      realised: (tally) => tally.mean("referrals: from devoted"),
      none: null,
      analysis: "A25",
      smallest: 2000,
    },
  ],
);

/** An invitation: its day and, where it worked, the day on which the invited bought first. */
export interface Invitation {
  readonly day: number;
  readonly joins: number | null;
}

/** The invitations that a customer makes in a whole quarter. */
export function invitations(
  world: World,
  customer: number,
  quarter: number,
  level: Level,
): Invitation[] {
  const p = world.parameters.referrals;
  const start = QUARTER_STARTS[quarter]!;
  const days = QUARTER_STARTS[quarter + 1]! - start;
  const random = world.source("invitations").at(customer, quarter);
  const count = poisson(random, ((p.invitations[level] ?? 0) * days) / 365);
  return Array.from({ length: count }, () => {
    const day = start + random.next() * days;
    const converted = random.next() < p.conversion;
    const joins = day + 3 + random.next() * 40;
    return { day, joins: converted ? joins : null };
  });
}
