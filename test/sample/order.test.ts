import { expect, test } from "vitest";
import { collect } from "./collect.ts";

const company = collect({ seed: 3, customers: 1000, language: "pl" });
const column = (table: string, name: string) => company[table]?.columns[name] ?? [];

test("every order belongs to a known customer and branch, or to nobody", () => {
  const customers = new Set(column("customers", "customer_id"));
  const units = new Set(column("units", "unit_id"));
  for (const id of column("orders", "customer_id"))
    if (id !== null) expect(customers).toContain(id);
  for (const id of column("orders", "unit_id")) expect(units).toContain(id);
});

test("nobody buys before the first purchase or after leaving", () => {
  const ids = column("customers", "customer_id");
  const from = new Map(ids.map((id, i) => [id, Number(column("customers", "acquired_at")[i])]));
  const to = new Map(ids.map((id, i) => [id, Number(column("customers", "churned_at")[i])]));
  const day = 86_400_000;
  column("orders", "ordered_at").forEach((at, i) => {
    const id = column("orders", "customer_id")[i] ?? null;
    if (id === null || column("orders", "doc_kind")[i] !== "sale") return;
    expect(Number(at)).toBeGreaterThanOrEqual(from.get(id) ?? Infinity);
    if (Number(at) < Date.UTC(2050, 0)) {
      expect(Number(at) < (to.get(id) ?? 0) + day || Number.isNaN(to.get(id))).toBe(true);
    }
  });
});

test("a document that takes something back comes after its sale and is no larger", () => {
  const rows = column("orders", "order_id").map((id, i) => ({
    id,
    at: Number(column("orders", "ordered_at")[i]),
    amount: Number(column("orders", "amount")[i]),
    of: column("orders", "corrects_order_id")[i] ?? null,
  }));
  const sales = new Map(rows.map((row) => [row.id, row]));
  const backs = rows.filter(({ of }) => of !== null);
  expect(backs.length).toBeGreaterThan(100);
  for (const back of backs) {
    const sale = sales.get(back.of);
    expect(sale).toBeDefined();
    // The sale with the mistyped year lies behind everything.
    if ((sale?.at ?? 0) < Date.UTC(2050, 0)) expect(back.at).toBeGreaterThan(sale?.at ?? Infinity);
    expect(-back.amount).toBeLessThanOrEqual(sale?.amount ?? 0);
  }
});
