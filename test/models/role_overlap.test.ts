import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE, many } from "./publics.ts";

/** Employees of whom so many buy under the same number, and two suppliers of whom one buys. */
const overlap = async (employees: number, buying: number) => {
  const rows = toRows(
    await given(
      {
        employees: many(employees, (i) => [{ employee_id: `e${i}` }]),
        customers: [
          ...many(buying, (i) => [{ customer_id: `e${i}`, kind: "b2c" }]),
          ...many(30, (i) => [{ customer_id: `c${i}`, kind: "b2c" }]),
          { customer_id: "s0", kind: "supplier" },
          { customer_id: "s1", kind: "supplier" },
        ],
        orders: [{ order_id: "1", customer_id: "s0", ordered_at: "2025-01-01", amount: 5 }],
      },
      { params: { as_of: DATE } },
    ).columns("role_overlap"),
  );
  return (one: string, other: string) =>
    rows.find((row) => row.entity_role === one && row.other_role === other)!.entities;
};

it("counts who has two roles, and all who have one", async () => {
  const of = await overlap(20, 8);
  expect(of("buyer", "employee")).toBe(8);
  expect(of("employee", "buyer")).toBe(8);
  expect(of("employee", "employee")).toBe(20);
  expect(of("buyer", "buyer")).toBe(39);
  expect(of("buyer", "supplier")).toBe(1);
  expect(of("employee", "supplier")).toBe(0);
});

it("hides under five employees, and what would leave under five", async () => {
  expect((await overlap(20, 4))("buyer", "employee")).toBeNull();
  expect((await overlap(20, 17))("buyer", "employee")).toBeNull();
  expect((await overlap(20, 20))("buyer", "employee")).toBe(20);
  const few = await overlap(4, 0);
  expect(few("employee", "employee")).toBeNull();
});

it("does not take employee 7 for customer 7 where both are numbered from one on", async () => {
  const numbered = (n: number, column: string) =>
    many(n, (i) => [
      { [column]: `${i + 1}`, ...(column === "customer_id" ? { kind: "b2c" } : {}) },
    ]);
  const rows = toRows(
    await given(
      { employees: numbered(8, "employee_id"), customers: numbered(30, "customer_id") },
      { params: { as_of: DATE } },
    ).columns("role_overlap"),
  );
  expect(rows).toEqual([
    { entity_role: "buyer", other_role: "buyer", entities: 30 },
    { entity_role: "employee", other_role: "employee", entities: 8 },
  ]);
});
