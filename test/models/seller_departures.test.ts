import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

const params = { as_of: "2025-01-01", observed_from: "2022-01-01" };

/** Five branches; in each one salesperson leaves in July 2024, and one stays. */
const BRANCHES = [0, 1, 2, 3, 4];
const employees: Row[] = BRANCHES.flatMap((branch) => [
  { employee_id: `gone${branch}`, left_at: "2024-07-01" },
  { employee_id: `here${branch}`, left_at: null },
]);

/** Three visits to a salesperson before July, and one after it where the customer came again. */
const visits = (customer: string, branch: number, seller: string, came: boolean): Row[] => [
  ...["2024-03-01", "2024-04-01", "2024-06-01"].map((day) =>
    sale(customer, day, 10, { employee_id: seller, unit_id: `b${branch}` }),
  ),
  ...(came
    ? [sale(customer, "2024-08-01", 10, { employee_id: "new", unit_id: `b${branch}` })]
    : []),
];

/** In each branch: of four customers of the one who left, so many came again; of four others three. */
const orders = (came: (branch: number) => number) =>
  BRANCHES.flatMap((branch) =>
    [0, 1, 2, 3].flatMap((i) => [
      ...visits(`l${branch}${i}`, branch, `gone${branch}`, i < came(branch)),
      ...visits(`s${branch}${i}`, branch, `here${branch}`, i < 3),
    ]),
  );

const run = async (tables: Record<string, Row[]>) =>
  toRows(await given(tables, { params }).columns("seller_departures"));

describe("seller_departures", () => {
  it("holds the customers of those who left against others of the same branch and days", async () => {
    const [all] = await run({ employees, orders: orders((branch) => (branch < 3 ? 1 : 2)) });
    expect(all).toMatchObject({
      group_name: "all",
      sellers: 5,
      customers: 20,
      compared: 20,
      left_came: 7 / 20,
      stayed_came: 0.75,
    });
    expect(all!.difference).toBeCloseTo(-0.4, 9);
    // Differences of the five: -0.5 three times and -0.25 twice, four customers each.
    const squares = 3 * (4 * 0.1) ** 2 + 2 * (4 * 0.15) ** 2;
    const error = Math.sqrt((squares * 5) / 4) / 20;
    expect(all!.ci_low).toBeCloseTo(-0.4 - 1.95996398 * error, 9);
  });

  it("leaves out who was not served lately, or by several, and tells nothing of four", async () => {
    const mixed = [0, 1, 2].map((i) =>
      sale("mixed", `2024-0${i + 3}-01`, 10, {
        employee_id: ["gone0", "here0", "x"][i] ?? null,
        unit_id: "b0",
      }),
    );
    const late = ["2023-09-01", "2023-10-01", "2023-11-01"].map((day) =>
      sale("late", day, 10, { employee_id: "gone0", unit_id: "b0" }),
    );
    const [all] = await run({
      employees: employees.slice(0, 8),
      orders: [...orders(() => 2).filter((row) => row.unit_id !== "b4"), ...mixed, ...late],
    });
    expect(all).toMatchObject({ sellers: 4, customers: 16, difference: null, ci_low: null });
  });
});
