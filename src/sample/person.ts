import { whole, normal, pick } from "./distributions.ts";
import type { Unit } from "./network.ts";
import type { World } from "./world.ts";

export type Kind = "b2c" | "b2b";

/** Who a customer is, whatever happens to them. */
export interface Person {
  readonly number: number;
  readonly id: string;
  readonly kind: Kind;
  readonly segment: string;
  readonly birthYear: number | null;
  readonly home: Unit;
}

const SEGMENTS = ["household", "renovator", "student", "gardener"] as const;

export function person(world: World, number: number): Person {
  const random = world.source("person").at(number);
  const business = random.next() < 0.1;
  const home = world.network.choose(random);
  const segment = SEGMENTS[pick(random, [5, 2, 1.5, 1.5])]!;
  const age = segment === "student" ? 21 + 4 * random.next() : 46 + 14 * normal(random);
  return {
    number,
    id: `C${String(number + 1).padStart(6, "0")}`,
    kind: business ? "b2b" : "b2c",
    segment: business ? (random.next() < 0.8 ? "small business" : "large business") : segment,
    birthYear: business ? null : 2023 - whole(age, 18, 88),
    home,
  };
}
