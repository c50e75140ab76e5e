import { it } from "vitest";
import { given } from "./harness.ts";
import { DATE } from "./publics.ts";

it("gives each person and organisation the roles in which it meets the company", async () => {
  const customers = [
    { customer_id: "a", kind: "b2c" },
    { customer_id: "b1", kind: "b2b", account_id: "B" },
    { customer_id: "b2", kind: "partner", account_id: "B" },
    { customer_id: "s", kind: "supplier" },
    { customer_id: "d", kind: "internal" },
  ];
  const employees = [
    { employee_id: "e1", manager_id: "e2" },
    { employee_id: "e2" },
    { employee_id: "gone", left_at: "2024-01-01", manager_id: "e9" },
  ];
  const sale = (customer_id: string, amount: number, ordered_at = "2025-01-01") => ({
    order_id: `${customer_id}${amount}`,
    customer_id,
    ordered_at,
    amount,
  });
  // An employee and a supplier who buy; a return alone is no purchase.
  const orders = [sale("e1", 10), sale("s", 10), sale("d", -5), sale("x", 10)];
  await given({ customers, employees, orders }, { params: { as_of: DATE } }).gives("entity_roles", [
    { entity_id: "B", entity_role: "buyer", meaning: "buys" },
    { entity_id: "B", entity_role: "partner", meaning: "uses_services" },
    { entity_id: "a", entity_role: "buyer" },
    { entity_id: "d", entity_role: "internal_client" },
    { entity_id: "e1", entity_role: "buyer" },
    { entity_id: "e1", entity_role: "employee", meaning: "depends" },
    { entity_id: "e2", entity_role: "employee" },
    { entity_id: "e2", entity_role: "manager" },
    { entity_id: "s", entity_role: "buyer" },
    { entity_id: "s", entity_role: "supplier" },
    { entity_id: "x", entity_role: "buyer" },
  ]);
});
