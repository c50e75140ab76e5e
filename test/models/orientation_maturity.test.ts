import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { group, LINES } from "./orientation.ts";

const measures = (about: number, of: number): Row[] =>
  Array.from({ length: of }, (_, i) => ({
    unit_id: "U1",
    kpi_name: `k${i}`,
    period_start: "2024-01-01",
    value: 1,
    is_customer_kpi: i < about,
  }));

const COMPANY = {
  surveys: [...group("manager", 10, LINES, [3, 2]), ...group("customer", 10, LINES, [0, 1])],
  units: [
    { unit_id: "U1", region: "north" },
    { unit_id: "U2", region: "south" },
  ],
  events: [
    {
      kind: "standard_introduced",
      scope_kind: "unit",
      scope_value: "U1",
      started_at: "2024-01-01",
    },
  ],
  measures: measures(4, 10),
  employees: Array.from({ length: 10 }, (_, i) => ({
    employee_id: `e${i}`,
    incentive_customer_share: 0.25,
  })),
};

const maturity = async (tables: Record<string, readonly Row[]>, params = {}) =>
  toRows(await given(tables, { params }).columns("orientation_maturity"));

describe("orientation_maturity", () => {
  it("climbs as far as every step is passed", async () => {
    const rows = await maturity(COMPANY);
    expect(rows).toMatchObject([
      { step: "declared", met: true, n: 10 },
      { step: "regulated", value: 0.5, threshold: 0.5, met: true, n: 2 },
      { step: "measured", met: true, n: 10 },
      { step: "rewarded", met: true, n: 10 },
      { step: "confirmed", met: true, reached: 5 },
    ]);
    expect(rows[4]!.value).toBeCloseTo(1 / 6, 12);
  });

  it("ends below the step that fails, whatever comes above", async () => {
    const rows = await maturity({ ...COMPANY, measures: measures(3, 10) });
    expect(rows.map(({ met }) => met)).toEqual([true, true, false, true, true]);
    expect(rows[0]!.reached).toBe(2);
  });

  it("is confirmed by the lower end of what customers say", async () => {
    const rows = await maturity(COMPANY, { confirmed_from: 0.15 });
    expect(rows[4]).toMatchObject({ met: false, reached: 4 });
    expect(Number(rows[4]!.value)).toBeGreaterThan(0.15);
  });

  it("knows no step without data, and ends below it", async () => {
    const rows = await maturity({ surveys: COMPANY.surveys, measures: COMPANY.measures });
    expect(rows.map(({ met }) => met)).toEqual([true, null, true, null, true]);
    expect(rows[0]!.reached).toBe(1);
    expect((await maturity({}))[0]).toMatchObject({ met: null, reached: 0 });
  });

  it("counts a standard of a region, and one for all", async () => {
    const with_ = (scope: Row) =>
      maturity({
        ...COMPANY,
        events: [{ kind: "standard_introduced", started_at: "2024-01-01", ...scope }],
      });
    expect((await with_({ scope_kind: "region", scope_value: "south" }))[1]!.value).toBe(0.5);
    expect((await with_({}))[1]!.value).toBe(1);
    expect((await with_({ scope_kind: "region", scope_value: "east" }))[1]).toMatchObject({
      value: 0,
      met: false,
    });
  });
});
