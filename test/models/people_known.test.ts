import { expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { DATE } from "./publics.ts";
import { contact } from "./service.ts";

const served = (customer: string, employees: string) =>
  [...employees].map((employee, i) => contact(customer, `2025-06-${10 + i}`, "U", employee, 8));

it("counts employees met, and as many as five occasions would show", async () => {
  const interactions = [
    ...served("a", "EEEEEE"),
    ...served("b", "EEEFFF"),
    ...served("c", "EFGHI"),
    ...served("d", "EFGH"),
    // The same day twice, and a visit of long ago.
    contact("a", "2025-06-10", "U", "E", 3),
    contact("d", "2023-06-10", "U", "E", 3),
  ];
  const orders = [
    {
      order_id: "1",
      customer_id: "b",
      ordered_at: "2025-07-01",
      amount: 9,
      employee_id: "F",
      unit_id: "U",
    },
    {
      order_id: "2",
      customer_id: "b",
      ordered_at: "2025-07-02",
      amount: -9,
      employee_id: "Z",
      unit_id: "U",
    },
  ];
  const rows = toRows(
    await given({ interactions, orders }, { params: { as_of: DATE } }).columns("people_known"),
  );
  expect(rows.map((row) => [row.customer_id, row.served_occasions, row.employees_met])).toEqual([
    ["a", 6, 1],
    ["b", 7, 2],
    ["c", 5, 5],
  ]);
  expect(rows[0]!.known_of_five).toBe(1);
  // Three of E and four of F: five of seven never miss F, and none of them misses E.
  expect(rows[1]!.known_of_five).toBeCloseTo(2, 12);
  expect(rows[2]).toMatchObject({ known_of_five: 5, contact_staff: 5, known_share: 1 });
  expect(rows[1]!.known_share).toBe(0.4);
});

it("takes the chance of missing somebody off", async () => {
  // Of seven occasions two were E's: five of the other five are one draw of 21.
  const interactions = served("a", "EEFFFFF");
  const [row] = toRows(
    await given({ interactions }, { params: { as_of: DATE } }).columns("people_known"),
  );
  expect(row!.known_of_five).toBeCloseTo(2 - 1 / 21, 12);
});
