import type { Row, Shape } from "../batch.ts";
import { LAST_DAY, midnight } from "../calendar.ts";
import { cents } from "../distributions.ts";
import { isLocked } from "../findings/captivity.ts";
import { distance } from "../findings/traits.ts";
import type { Life, Reason } from "../life.ts";
import { KNOWN_UNTIL } from "../notes/departures.ts";
import type { World } from "../world.ts";

export const CUSTOMERS = {
  customer_id: "varchar",
  kind: "varchar",
  segment: "varchar",
  region: "varchar",
  city: "varchar",
  birth_year: "integer",
  first_interest_at: "timestamp",
  registered_at: "timestamp",
  acquired_at: "timestamp",
  acquisition_channel: "varchar",
  acquisition_cost: "double",
  home_unit_id: "varchar",
  churned: "boolean",
  churned_at: "timestamp",
  churn_reason: "varchar",
  alternatives_available_n: "integer",
  switching_cost: "double",
  home_distance_km: "double",
  target_segment: "boolean",
  tier: "varchar",
} as const satisfies Shape;

/** What those who left give as their reason; the silent give another one. */
const STATED: Readonly<Record<Reason, string>> = {
  own: "moved or no need",
  mistake: "mistake",
  misery: "attitude",
  refusal: "procedure",
  "base conditions": "attitude",
  "one purchase": "no need",
};

const CHANNELS = ["ads", "walk_in", "online", "sales_rep"] as const;
const COSTS = { ads: 38, walk_in: 4, online: 22, sales_rep: 60, referral: 8 };

export function customerRow(world: World, life: Life): Row<typeof CUSTOMERS> {
  const { person, acquired, left, path, prospect, referrer, locks } = life;
  const random = world.source("customer file").at(person.number);
  const noticed = left < KNOWN_UNTIL;
  const registered = acquired - path.registration;
  const known = acquired >= 0;
  const rival = random.next();
  const stated = random.next() < 0.6 && life.reason !== null ? life.reason : null;
  const channel = referrer !== null ? "referral" : CHANNELS[Math.floor(4 * random.next())]!;
  const now = Math.min(left, LAST_DAY);
  return {
    customer_id: person.id,
    kind: person.kind,
    segment: person.segment,
    region: person.home.regionName,
    city: person.home.city,
    birth_year: person.birthYear,
    first_interest_at: known ? midnight(registered - path.interest) : null,
    registered_at: known ? midnight(registered) : null,
    acquired_at: prospect ? null : midnight(acquired),
    acquisition_channel: channel,
    acquisition_cost: prospect
      ? null
      : cents(COSTS[channel] * (0.8 + 0.4 * rival) * world.names.money),
    home_unit_id: person.home.id,
    churned: noticed,
    churned_at: noticed ? midnight(left) : null,
    churn_reason:
      !noticed || stated === null
        ? null
        : stated === "own" && rival < 0.5
          ? "competitor"
          : STATED[stated],
    alternatives_available_n: alternatives(life, now, rival),
    switching_cost: isLocked(locks, now) ? cents((20 + 60 * rival) * world.names.money) : 0,
    home_distance_km: person.kind === "b2b" ? null : distance(world, life),
    target_segment: person.segment !== "student" && person.segment !== "large_business",
    tier: person.tier,
  };
}

/** Where only one shop was within reach one competitor came at most; others have two or more. */
function alternatives({ person, locks }: Life, now: number, deviate: number): number {
  if (locks[0]?.kind === "only shop") return isLocked(locks, now) ? 0 : 1;
  return 2 + Math.floor(deviate * (1 + person.home.competitors));
}
