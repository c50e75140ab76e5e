import { exp } from "./arithmetic.ts";
import { cents, normal, pick } from "./distributions.ts";
import { midnight } from "./calendar.ts";
import type { Life, Visit } from "./life.ts";
import type { World } from "./world.ts";

/** What was bought at one visit; money in the currency of the language. */
export interface Basket {
  readonly amount: number;
  readonly margin: number;
  readonly quantity: number;
  readonly category: number;
}

/** How much more or less is bought in each month than in an average one. */
const SEASON = [0.86, 0.86, 1.02, 1.12, 1.16, 1.06, 0.98, 0.94, 0.98, 1.0, 1.02, 1.18];

export function basket(world: World, { person }: Life, visit: Visit): Basket {
  const own = 0.55 * normal(world.source("spending").at(person.number));
  const random = world.source("baskets").at(person.number, visit.index);
  const season = SEASON[new Date(midnight(visit.day)).getUTCMonth()]!;
  const level = person.kind === "b2b" ? 5.1 : 3.5;
  const amount = cents(exp(level + own + 0.6 * normal(random)) * season * world.names.money);
  return {
    amount,
    margin: cents(amount * (0.3 + 0.05 * normal(random))),
    quantity: 1 + Math.floor(4 * random.next() * random.next() * (person.kind === "b2b" ? 3 : 1)),
    category: pick(random, [5, 4, 4, 2, 3, 2]),
  };
}
