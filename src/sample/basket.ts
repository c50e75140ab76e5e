import { exp } from "./arithmetic.ts";
import { midnight } from "./calendar.ts";
import { cents, normal, pick } from "./distributions.ts";
import { isDiscounted } from "./findings/discounts.ts";
import { marginRate } from "./findings/tenure.ts";
import { spendingFactor } from "./findings/traits.ts";
import type { Life, Visit } from "./life.ts";
import type { World } from "./world.ts";

/** What was bought at one visit; money in the currency of the language. */
export interface Basket {
  /** What was paid, after the discount. */
  readonly amount: number;
  readonly discount: number;
  readonly margin: number;
  readonly quantity: number;
  readonly category: number;
}

/** How much more or less is bought in each month than in an average one. */
const SEASON = [0.86, 0.86, 1.02, 1.12, 1.16, 1.06, 0.98, 0.94, 0.98, 1.0, 1.02, 1.18];

export function basket(world: World, { person, acquired }: Life, visit: Visit): Basket {
  const { number, kind } = person;
  const own = 0.5 * normal(world.source("spending").at(number));
  const random = world.source("baskets").at(number, visit.index);
  const season = SEASON[new Date(midnight(visit.day)).getUTCMonth()]!;
  const level = kind === "b2b" ? 5.1 : 3.5;
  const price =
    exp(level + own + 0.5 * normal(random)) *
    season *
    spendingFactor(world, visit.level) *
    world.names.money;
  const rate = marginRate(world, visit.day - acquired) + 0.04 * normal(random);
  const used = isDiscounted(world, number, visit.index, visit.level);
  const discount = used ? cents(price * world.parameters.discounts.size) : 0;
  const amount = cents(price - discount);
  return {
    amount,
    discount,
    margin: cents(amount * rate),
    quantity: 1 + Math.floor(4 * random.next() * random.next() * (kind === "b2b" ? 3 : 1)),
    category: pick(random, [5, 4, 4, 2, 3, 2]),
  };
}
