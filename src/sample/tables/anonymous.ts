import { exp } from "../arithmetic.ts";
import type { Rows } from "../batch.ts";
import { LAST_DAY, moment } from "../calendar.ts";
import { cents, normal, pick } from "../distributions.ts";
import type { World } from "../world.ts";
import type { ORDERS } from "./orders.ts";

/** The receipts without a customer that go with so many visits of known ones. */
export function addAnonymous(
  world: World,
  block: number,
  visits: number,
  rows: Rows<typeof ORDERS>,
): void {
  const { share } = world.parameters.anonymous;
  const source = world.source("anonymous");
  const receipts = Math.round((visits * share) / (1 - share));
  for (let index = 0; index < receipts; index++) {
    const random = source.at(block, index);
    const amount = cents(exp(3.2 + 0.8 * normal(random)) * world.names.money);
    const day = Math.floor(random.next() * LAST_DAY);
    rows.add({
      order_id: `A${String(block).padStart(6, "0")}-${index + 1}`,
      ordered_at: moment(day + (9 + 11 * random.next()) / 24),
      amount,
      currency: world.names.currency,
      doc_kind: "sale",
      margin: cents(amount * (0.3 + 0.05 * normal(random))),
      quantity: 1 + Math.floor(4 * random.next() * random.next()),
      category: world.names.categories[pick(random, [5, 4, 4, 2, 3, 2])],
      unit_id: world.network.choose(random).id,
      channel: "shop",
    });
  }
}
