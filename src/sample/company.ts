import { type Batch, Rows } from "./batch.ts";
import { mistyped } from "./findings/typo.ts";
import { live, type Visit } from "./life.ts";
import { CUSTOMERS, customerRow } from "./tables/customers.ts";
import { addOrders, ORDERS } from "./tables/orders.ts";
import { addAnonymous } from "./tables/anonymous.ts";
import { unitRow, UNITS } from "./tables/units.ts";
import { createWorld, type Options } from "./world.ts";

/** Customers are made in blocks of this size, the smallest company; nothing links two blocks. */
const BLOCK = 200;

/**
 * Generates the simulated company: contract tables as batches of at most 20,000 rows, in memory that
 * does not grow with its size. The same options give the same bytes; customer k is the same whatever
 * the number of batches, and the same in every company with as many branches.
 */
export function* generate(options: Options): Generator<{ table: string; batch: Batch }> {
  const world = createWorld(options);
  const units = new Rows("units", UNITS);
  for (const unit of world.network.units) units.add(unitRow(unit));
  yield* units.take(true);

  const customers = new Rows("customers", CUSTOMERS);
  const orders = new Rows("orders", ORDERS);
  for (let first = 0; first < world.customers; first += BLOCK) {
    const lives = Array.from({ length: Math.min(BLOCK, world.customers - first) }, (_, i) =>
      live(world, first + i),
    );
    const slips = first === 0 ? mistyped(world, lives) : new Set<Visit>();
    for (const life of lives) {
      customers.add(customerRow(life));
      addOrders(world, life, slips, orders);
    }
    const visits = lives.reduce((sum, life) => sum + life.visits.length, 0);
    addAnonymous(world, first, visits, orders);
    yield* customers.take();
    yield* orders.take();
  }
  yield* customers.take(true);
  yield* orders.take(true);
}
