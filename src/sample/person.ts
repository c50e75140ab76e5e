import { normal, pick, whole } from "./distributions.ts";
import type { Level } from "./findings/levels.ts";
import type { Unit } from "./network.ts";
import type { World } from "./world.ts";

export type Kind = "b2c" | "b2b";
export type Tier = "basic" | "silver" | "gold";

/** Who a customer is, whatever happens to them. */
export interface Person {
  readonly number: number;
  readonly id: string;
  readonly kind: Kind;
  readonly segment: string;
  readonly birthYear: number | null;
  readonly home: Unit;
  readonly tier: Tier;
}

const SEGMENTS = ["household", "renovator", "student", "gardener"] as const;
const TIERS: readonly Tier[] = ["basic", "silver", "gold"];
/** Students are mostly basic; the more loyal at first are better placed. */
const TIER_SHARES = [
  [0.8, 0.15, 0.05],
  [0.65, 0.25, 0.1],
  [0.4, 0.35, 0.25],
  [0.3, 0.4, 0.3],
];

export const customerId = (number: number): string => `C${String(number + 1).padStart(6, "0")}`;

/** Whether the customer is a business. */
export const kindOf = (world: World, number: number): Kind =>
  world.source("kinds").at(number).next() < 0.1 ? "b2b" : "b2c";

/** @param referred the branch of the customer who brought this one, where somebody did */
export function person(world: World, number: number, level: Level, referred: Unit | null): Person {
  const random = world.source("person").at(number);
  const home = world.network.choose(random);
  const business = kindOf(world, number) === "b2b";
  const segment = SEGMENTS[pick(random, [5, 2, 1.5, 1.5])]!;
  const large = random.next() < 0.2;
  const rank = pick(random, TIER_SHARES[level]!);
  const age = segment === "student" ? 21 + 4 * random.next() : 46 + 14 * normal(random);
  return {
    number,
    id: customerId(number),
    kind: business ? "b2b" : "b2c",
    segment: business ? (large ? "large_business" : "small_business") : segment,
    birthYear: business ? null : 2023 - whole(age, 18, 88),
    home: referred ?? home,
    tier: TIERS[!business && segment === "student" ? Math.max(0, rank - 1) : rank]!,
  };
}
