import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

const UNITS = { U1: "cut", U2: "cut", U3: "improvement", U4: "improvement" } as const;

/** Each customer comes so often before the downturn and so often since, by branch. */
function company(visits: Record<keyof typeof UNITS, readonly [before: number, after: number]>) {
  const orders: Row[] = [];
  const customers: Row[] = [];
  for (const [unit, [before, after]] of Object.entries(visits))
    for (let i = 0; i < 10; i++) {
      const customer_id = `${unit} ${i}`;
      customers.push({ customer_id, home_unit_id: unit, acquired_at: "2023-01-01" });
      const at = (month: string, n: number) => {
        for (let day = 1; day <= n; day++)
          orders.push({
            customer_id,
            ordered_at: `${month}-${String(day).padStart(2, "0")}`,
            amount: 1,
          });
      };
      // One customer in two comes once more, and another once less.
      at("2024-02", before);
      at("2024-03", after + (i % 2 === 0 ? 1 : -1));
    }
  return {
    events: [{ kind: "crisis", started_at: "2024-03-01", ended_at: "2024-05-01" }],
    initiatives: Object.entries(UNITS).map(([unit_id, kind]) => ({
      unit_id,
      kind,
      started_at: "2024-03-05",
      felt_by_customers: true,
    })),
    customers,
    orders,
  };
}

const response = async (tables: Record<string, readonly Row[]>) =>
  toRows(
    await given(tables, { params: { as_of: "2024-07-01", downturn_days: 60 } }).columns(
      "downturn_response",
    ),
  );

describe("downturn_response", () => {
  it("holds visits since against before, and cutting against improving", async () => {
    const rows = await response(company({ U1: [10, 6], U2: [10, 8], U3: [10, 10], U4: [10, 10] }));
    expect(rows.map(({ branch_response, ratio }) => [branch_response, ratio])).toEqual([
      ["improvement", expect.closeTo(1, 9)],
      ["cut", expect.closeTo(0.7, 9)],
      ["cut_against_improvement", expect.closeTo(0.7, 9)],
    ]);
    expect(rows[1]).toMatchObject({
      branches: 2,
      customers: 20,
      visits_before: 200,
      visits_after: 140,
    });
  });

  it("takes the spread of branches where it is the wider one", async () => {
    const width = ({ ci_low, ci_high }: Row) => Math.log(Number(ci_high) / Number(ci_low));
    const alike = await response(company({ U1: [10, 7], U2: [10, 7], U3: [10, 10], U4: [10, 10] }));
    const apart = await response(company({ U1: [10, 5], U2: [10, 9], U3: [10, 10], U4: [10, 10] }));
    // Twenty customers one visit off in ten times seven: √20 / 140 on the logarithm, t of 19 is 2.093.
    expect(width(alike[1]!)).toBeCloseTo((2 * 2.093 * Math.sqrt(20)) / 140, 3);
    expect(width(apart[1]!)).toBeGreaterThan(5 * width(alike[1]!));
  });

  it("says nothing of a single branch", async () => {
    const { initiatives, ...tables } = company({ U1: [9, 6], U2: [9, 6], U3: [9, 9], U4: [9, 9] });
    const rows = await response({ ...tables, initiatives: initiatives.slice(0, 1) });
    expect(rows.map(({ branch_response }) => branch_response)).toEqual(["neither"]);
  });
});
