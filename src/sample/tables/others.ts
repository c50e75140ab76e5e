import type { Rows } from "../batch.ts";
import { day, LAST_DAY, midnight } from "../calendar.ts";
import { SUPPLIED } from "../findings/suppliers.ts";
import { oneOf } from "../distributions.ts";
import type { World } from "../world.ts";
import type { CONTRACTS } from "./contracts.ts";
import type { CUSTOMERS } from "./customers.ts";

const PARTNERS = 8;

export const supplierIds: readonly string[] = SUPPLIED.map((_, i) => `S${i + 1}`);
export const partnerIds: readonly string[] = Array.from(
  { length: PARTNERS },
  (_, i) => `P${i + 1}`,
);

/** Suppliers and partners: the company's other customers. The least reliable supplier is let go. */
export function addOthers(
  world: World,
  customers: Rows<typeof CUSTOMERS>,
  contracts: Rows<typeof CONTRACTS>,
): void {
  for (const [i, id] of [...supplierIds, ...partnerIds].entries()) {
    const kind = id.startsWith("S") ? "supplier" : "partner";
    const random = world.source("others").at(i);
    const { regionName, city } = oneOf(random, world.network.units);
    const since = -200 - Math.floor(1400 * random.next());
    const dropped = kind === "supplier" && i === SUPPLIED.length - 1;
    const ends = dropped ? day(2025, 5, 30) : LAST_DAY + 365;
    customers.add({
      customer_id: id,
      kind,
      region: regionName,
      city,
      acquired_at: midnight(since),
      churned: dropped,
      churned_at: dropped ? midnight(ends) : null,
      churn_reason: dropped ? "late deliveries" : null,
    });
    if (kind === "supplier") {
      contracts.add({
        customer_id: id,
        started_at: midnight(since),
        ends_at: midnight(ends),
        ended_reason: dropped ? "late deliveries" : null,
      });
    }
  }
}
