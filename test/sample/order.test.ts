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

test("what links to a customer, an employee, an order or a branch finds it", () => {
  const known = {
    customer: new Set(column("customers", "customer_id")),
    employee: new Set(column("employees", "employee_id")),
    order: new Set(column("orders", "order_id")),
    unit: new Set(column("units", "unit_id")),
  };
  const links: [string, string, keyof typeof known][] = [
    ["contracts", "customer_id", "customer"],
    ["interactions", "customer_id", "customer"],
    ["interactions", "employee_id", "employee"],
    ["interactions", "order_id", "order"],
    ["interactions", "unit_id", "unit"],
    ["referrals", "referrer_id", "customer"],
    ["referrals", "referred_id", "customer"],
    ["membership", "customer_id", "customer"],
    ["market_purchases", "customer_id", "customer"],
    ["orders", "employee_id", "employee"],
    ["employees", "manager_id", "employee"],
    ["employees", "unit_id", "unit"],
    ["initiatives", "unit_id", "unit"],
    ["measures", "unit_id", "unit"],
    ["surveys", "unit_id", "unit"],
  ];
  for (const [table, name, to] of links) {
    for (const id of column(table, name)) {
      if (id !== null && !known[to].has(id)) throw new Error(`${table}.${name} ${String(id)}`);
    }
  }
  const people = new Set([...known.customer, ...known.employee]);
  for (const id of column("surveys", "respondent_id")) expect(people.has(id)).toBe(true);
});

test("nobody is served by someone who is not employed on that day", () => {
  const ids = column("employees", "employee_id");
  const hired = new Map(ids.map((id, i) => [id, Number(column("employees", "hired_at")[i])]));
  const left = new Map(ids.map((id, i) => [id, Number(column("employees", "left_at")[i])]));
  const check = (table: string, when: string) => {
    column(table, "employee_id").forEach((id, i) => {
      const at = Number(column(table, when)[i]);
      if (id === null || at > Date.UTC(2050, 0)) return;
      expect(at).toBeGreaterThanOrEqual(hired.get(id) ?? Infinity);
      expect(at > (left.get(id) ?? 0) + 86_400_000).toBe(false);
    });
  };
  check("orders", "ordered_at");
  check("interactions", "happened_at");
});

test("what happens to a customer lies between the first purchase, the departure and the end", () => {
  const ids = column("customers", "customer_id");
  const day = 86_400_000;
  const from = new Map(ids.map((id, i) => [id, Number(column("customers", "acquired_at")[i])]));
  const to = new Map(ids.map((id, i) => [id, Number(column("customers", "churned_at")[i])]));
  const check = (table: string, name: string, who = "customer_id") => {
    column(table, name).forEach((value, i) => {
      const id = column(table, who)[i] ?? null;
      if (!from.has(id) || !String(id).startsWith("C")) return;
      expect(Number(value), `${table} ${String(id)}`).toBeGreaterThanOrEqual(from.get(id) ?? NaN);
      expect(Number(value) > (to.get(id) ?? NaN) + day, `${table} ${String(id)}`).toBe(false);
      expect(Number(value)).toBeLessThan(Date.UTC(2026, 0, 2));
    });
  };
  check("interactions", "happened_at");
  check("surveys", "answered_at", "respondent_id");
  check("referrals", "invited_at", "referrer_id");
  check("membership", "joined_at");
  const orders = column("orders", "order_id");
  const placed = new Map(orders.map((id, i) => [id, Number(column("orders", "ordered_at")[i])]));
  column("interactions", "order_id").forEach((id, i) => {
    const at = placed.get(id) ?? -Infinity;
    if (id === null || at > Date.UTC(2050, 0)) return;
    expect(Number(column("interactions", "happened_at")[i])).toBeGreaterThanOrEqual(at);
  });
});

test("nobody comes before the invitation, and registers after the first purchase", () => {
  column("referrals", "converted_at").forEach((at, i) => {
    if (Number.isNaN(at)) return;
    expect(Number(at)).toBeGreaterThan(Number(column("referrals", "invited_at")[i]));
  });
  column("customers", "registered_at").forEach((at, i) => {
    expect(Number(at) > Number(column("customers", "acquired_at")[i])).toBe(false);
    expect(Number(column("customers", "first_interest_at")[i]) > Number(at)).toBe(false);
  });
});
