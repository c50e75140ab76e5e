import { expect, it } from "vitest";
import { said } from "./drivers_rated.ts";
import { given, toRows } from "./harness.ts";
import { DATE, many, rates } from "./publics.ts";
import { says, team } from "./staff.ts";

it("sets inside beside outside, each by the question that was asked", async () => {
  const customers = [
    ...many(6, (i) => [{ customer_id: `c${i}`, kind: "b2c" }]),
    ...many(5, (i) => [{ customer_id: `s${i}`, kind: "supplier" }]),
    { customer_id: "p0", kind: "partner" },
  ];
  const employees = team("e", 8, { manager_id: "e0" });
  const surveys = [
    // What is said of a rival, and what staff say under the number of a customer, is not theirs.
    ...many(6, (i) => [
      { ...said(`c${i}`, "2025-06-01", "satisfaction", "satisfaction", 0), role: "competitor" },
      {
        ...said(`c${i}`, "2025-06-02", "satisfaction", "satisfaction", 0),
        respondent_type: "employee",
      },
    ]),
    ...many(6, (i) => [
      said(`c${i}`, "2025-05-01", "satisfaction", "satisfaction", 6 + (i % 2)),
      said(`c${i}`, "2025-04-01", "satisfaction", "satisfaction", 0),
    ]),
    ...many(5, (i) => rates(`s${i}`, "supplier", "payment", { perception: 7 })),
    ...rates("p0", "partner", "payment", { perception: 1 }),
    ...many(8, (i) => [
      says(`e${i}`, "engagement", "engagement", 4, { answered_at: "2025-05-01" }),
    ]),
  ];
  const found = await given({ customers, employees, surveys }, { params: { as_of: DATE } }).columns(
    "client_meanings",
  );
  const rows = toRows(found);
  expect(rows.map((row) => [row.meaning, row.entity_role, row.entities, row.asked_for])).toEqual([
    ["buys", "buyer", 6, "satisfaction"],
    // The manager alone is fewer than five, and is left out.
    ["depends", "employee", 8, "engagement"],
    ["depends", "supplier", 5, "quality"],
    ["uses_services", "partner", 1, null],
  ]);
  expect(rows.map((row) => row.satisfaction)).toEqual([6.5, 5, 7, null]);
  expect(rows[0]!.n).toBe(6);
  expect(Number(rows[0]!.ci_high) - 6.5).toBeCloseTo((2.5706 * Math.sqrt(0.3)) / Math.sqrt(6), 2);
});
