import type { Row, Rows, Shape } from "../batch.ts";
import { basket } from "../basket.ts";
import { LAST_DAY, moment } from "../calendar.ts";
import { cents } from "../distributions.ts";
import { isDoubled } from "../findings/duplicates.ts";
import { reversal } from "../findings/returns.ts";
import { TYPO_SHIFT } from "../findings/typo.ts";
import type { Life, Visit } from "../life.ts";
import type { World } from "../world.ts";

export const ORDERS = {
  order_id: "varchar",
  customer_id: "varchar",
  ordered_at: "timestamp",
  amount: "double",
  currency: "varchar",
  doc_kind: "varchar",
  corrects_order_id: "varchar",
  margin: "double",
  quantity: "double",
  category: "varchar",
  unit_id: "varchar",
  channel: "varchar",
} as const satisfies Shape;

/** All documents of one customer: each sale, and after it what was taken back of it. */
export function addOrders(
  world: World,
  life: Life,
  mistyped: ReadonlySet<Visit>,
  rows: Rows<typeof ORDERS>,
): void {
  const { person } = life;
  for (const visit of life.visits) {
    const bought = basket(world, life, visit);
    const sale: Row<typeof ORDERS> = {
      order_id: `${person.id.slice(1)}-${visit.index + 1}`,
      customer_id: person.id,
      ordered_at: moment(visit.day + (mistyped.has(visit) ? TYPO_SHIFT : 0)),
      amount: bought.amount,
      currency: world.names.currency,
      doc_kind: "sale",
      margin: bought.margin,
      quantity: bought.quantity,
      category: world.names.categories[bought.category],
      unit_id: person.home.id,
      channel:
        world.source("channel").at(person.number, visit.index).next() < 0.2 ? "online" : "shop",
    };
    rows.add(sale);
    if (isDoubled(world, person.number, visit.index)) rows.add(sale);
    const back = reversal(world, person.number, visit.index);
    if (!back || visit.day + back.after >= LAST_DAY) continue;
    rows.add({
      ...sale,
      order_id: `${sale.order_id}R`,
      ordered_at: moment(visit.day + back.after),
      amount: -cents(bought.amount * back.share),
      doc_kind: back.kind,
      corrects_order_id: sale.order_id,
      margin: -cents(bought.margin * back.share),
      quantity: back.kind === "return" ? -Math.ceil(bought.quantity * back.share) : 0,
    });
  }
}
