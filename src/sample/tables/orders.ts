import type { Row, Rows, Shape } from "../batch.ts";
import { basket } from "../basket.ts";
import { LAST_DAY, moment } from "../calendar.ts";
import { cents, oneOf } from "../distributions.ts";
import { isDoubled } from "../findings/duplicates.ts";
import { reversal } from "../findings/returns.ts";
import { delivery, SUPPLIED } from "../findings/suppliers.ts";
import { isAway } from "../findings/traits.ts";
import { TYPO_SHIFT } from "../findings/typo.ts";
import type { Life, Visit } from "../life.ts";
import type { Unit } from "../network.ts";
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
  brand: "varchar",
  unit_id: "varchar",
  channel: "varchar",
  employee_id: "varchar",
  discount: "double",
  promised_at: "timestamp",
  delivered_at: "timestamp",
  in_full: "boolean",
  is_out_of_town: "boolean",
  extra_given: "boolean",
} as const satisfies Shape;

export const orderId = (life: Life, visit: Visit): string =>
  `${life.person.id.slice(1)}-${visit.index + 1}`;

/** The number of the brand bought, each brand being one supplier's. */
export const brandOf = (world: World, customer: number, visit: number): number =>
  Math.floor(world.source("brands").at(customer, visit).next() * SUPPLIED.length);

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
    const brand = brandOf(world, person.number, visit.index);
    const later = delivery(world, person.number, visit.index, brand, visit.day);
    const away = isAway(world, person.number, visit.index, visit.level);
    const unit = away ? elsewhere(world, life, visit) : person.home;
    const online = world.source("channel").at(person.number, visit.index).next() < 0.6;
    const slip = mistyped.has(visit) ? TYPO_SHIFT : 0;
    const sale: Row<typeof ORDERS> = {
      order_id: orderId(life, visit),
      customer_id: person.id,
      ordered_at: moment(visit.day + slip),
      amount: bought.amount,
      currency: world.names.currency,
      doc_kind: "sale",
      margin: bought.margin,
      quantity: bought.quantity,
      category: world.names.categories[bought.category],
      brand: SUPPLIED[brand],
      unit_id: unit.id,
      channel: later && online ? "online" : "shop",
      employee_id: away || (later && online) ? null : visit.employee.id,
      discount: bought.discount,
      promised_at: later ? moment(later.promised + slip) : null,
      delivered_at: later && later.delivered < LAST_DAY ? moment(later.delivered + slip) : null,
      in_full: later && later.delivered < LAST_DAY ? later.inFull : null,
      is_out_of_town: away,
      extra_given: visit.extra,
    };
    rows.add(sale);
    if (isDoubled(world, person.number, visit.index)) rows.add(sale);
    const back = reversal(world, person.number, visit.index);
    if (!back || visit.day + back.after >= LAST_DAY) continue;
    rows.add({
      order_id: `${sale.order_id}R`,
      customer_id: person.id,
      ordered_at: moment(visit.day + back.after),
      amount: -cents(bought.amount * back.share),
      currency: world.names.currency,
      doc_kind: back.kind,
      corrects_order_id: sale.order_id,
      margin: -cents(bought.margin * back.share),
      quantity: back.kind === "return" ? -Math.ceil(bought.quantity * back.share) : 0,
      category: sale.category,
      brand: sale.brand,
      unit_id: unit.id,
      channel: sale.channel,
    });
  }
}

/** A branch of another city than the customer's own. */
function elsewhere(world: World, { person }: Life, { index }: Visit): Unit {
  const shops = world.network.units.filter(({ city }) => city !== person.home.city);
  return oneOf(world.source("away").at(person.number, index), shops);
}
