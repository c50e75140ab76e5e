import { beforeAll, describe, expect, it } from "vitest";
import type { Graph } from "../../src/models/graph.ts";
import { seededRandom } from "../../src/stats/random.ts";
import { graphOver, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

/** Two years of orders in cents, with returns, corrections and sales without a customer. */
function someOrders(): Row[] {
  const random = seededRandom(11);
  return Array.from({ length: 1500 }, (_, i) => {
    const day = new Date(Date.parse("2023-01-01") + Math.floor(random() * 730) * 86_400_000);
    const customer = random() < 0.1 ? null : `c${Math.floor(300 * random() * random())}`;
    const cents = Math.floor(10_000 * random());
    const taken = random() < 0.08;
    const amount = (taken ? -cents : cents) / 100;
    const kind = taken ? "return" : "sale";
    return sale(customer, day.toISOString().slice(0, 10), amount, {
      order_id: `${i}`,
      doc_kind: kind,
    });
  });
}

const cents = (value: unknown) => Math.round(Number(value) * 100);

describe("the customer-base audit ties to the cent", () => {
  const orders = someOrders();
  const overrides = { as_of: "2025-01-01" };
  let graph: Graph;
  const rows = async (model: string) =>
    toRows(await graph.read(await graph.build(model, { overrides })));
  const total = (found: Row[], column: string) =>
    found.reduce((sum, row) => sum + cents(row[column]), 0);

  beforeAll(async () => {
    graph = await graphOver({ orders });
  });

  it("revenue = customers × orders of each × value of an order, and all amounts are accounted for", async () => {
    const [profile] = await rows("base_profile");
    const { customers, orders_per_customer, average_order_value } = profile!;
    const product = Number(customers) * Number(orders_per_customer) * Number(average_order_value);
    expect(cents(product)).toBe(cents(profile!.revenue));
    const inPeriod = orders.filter(({ ordered_at }) => String(ordered_at) >= "2024-01-01");
    expect(cents(profile!.total_amount)).toBe(total(inPeriod, "amount"));
    expect(cents(profile!.returns_of_others)).toBeLessThan(0);
  });

  it("the tenths add up to the period's revenue and customers", async () => {
    const [profile] = await rows("base_profile");
    const tenths = await rows("value_distribution");
    expect(total(tenths, "amount")).toBe(cents(profile!.revenue));
    expect(total(tenths, "customers")).toBe(cents(profile!.customers));
  });

  it("the bridge ends at this period's revenue, and loses none of the last period's customers", async () => {
    const [profile] = await rows("base_profile");
    const change = await rows("base_change");
    const step = (component: string) => change.find((row) => row.component === component)!;
    const steps = change.filter(({ status }) => status !== "total");
    expect(cents(step("period_before").amount) + total(steps, "amount")).toBe(
      cents(step("period_now").amount),
    );
    expect(cents(step("period_now").amount)).toBe(cents(profile!.revenue));
    const kept = change.filter(({ status }) => status === "kept");
    const [lost, before] = [step("lost"), step("period_before")];
    expect(Number(lost.customers) + total(kept, "customers") / 100).toBe(before.customers);
    expect(steps.every(({ customers }) => Number(customers) >= 0)).toBe(true);
  });

  it("migration counts every customer of either period once", async () => {
    const change = await rows("base_change");
    const cells = await rows("migration");
    const all = change.filter(({ status }) => status !== "total");
    expect(total(cells, "customers")).toBe(total(all, "customers"));
    const lost = cells.filter(({ to_group }) => to_group === "none_after");
    expect(total(lost, "customers")).toBe(
      cents(change.find(({ component }) => component === "lost")!.customers),
    );
  });

  it("the cohorts add up to what all customers with a visit spent", async () => {
    expect(total(await rows("cohort_value"), "amount")).toBe(
      total(await rows("customer_totals"), "amount"),
    );
  });
});
