import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { group, LINES } from "./orientation.ts";

const gaps = async (tables: Record<string, readonly Row[]>, params = {}) =>
  toRows(await given(tables, { params }).columns("orientation_gaps"));

const change = (trigger: string): Row => ({
  kind: "process_change",
  started_at: "2024-02-03",
  trigger,
});

describe("orientation_gaps", () => {
  it("has all seven lines and their index in order, with nothing where nothing is known", async () => {
    const rows = await gaps({});
    expect(rows.map(({ dimension }) => dimension)).toEqual([...LINES, "all_dimensions"]);
    expect(rows[0]).toMatchObject({ believed: null, believed_n: 0, recorded: null, recorded_n: 0 });
  });

  it("sets four kinds of evidence side by side, and belief against experience", async () => {
    const [attention] = await gaps({
      surveys: [
        ...group("manager", 10, ["attention"], [1, 3]),
        ...group("employee", 10, ["attention"], [0, 3]),
        ...group("customer", 20, ["attention"], [-1, 1]),
      ],
      initiatives: [
        ...Array<Row>(10).fill(change("customer")),
        ...Array<Row>(10).fill(change("internal")),
      ],
    });
    expect(attention).toMatchObject({
      believed_n: 10,
      said_n: 10,
      experienced_n: 20,
      recorded_n: 20,
    });
    expect(attention!.believed).toBeCloseTo(2 / 3, 12);
    expect(attention!.said).toBeCloseTo(0.5, 12);
    expect(attention!.experienced).toBeCloseTo(0, 12);
    expect(attention!.recorded).toBeCloseTo(0, 12);
    expect(attention!.belief_gap).toBeCloseTo(2 / 3, 12);
    // Standard deviations 1/3·√(10/9) of ten and 1/3·√(20/19) of twenty, with t of 9 and of 19.
    const reach = Math.hypot(
      (2.262 * Math.sqrt(10 / 9)) / 3 / Math.sqrt(10),
      (2.093 * Math.sqrt(20 / 19)) / 3 / Math.sqrt(20),
    );
    expect(Number(attention!.ci_high) - Number(attention!.belief_gap)).toBeCloseTo(reach, 3);
    expect(Number(attention!.p_holm)).toBeLessThan(0.001);
  });

  it("averages the proxies of a line that have anchors", async () => {
    const measures = Array.from({ length: 10 }, (_, i) => ({
      unit_id: "U1",
      kpi_name: `k${i}`,
      period_start: "2024-01-01",
      value: 1,
      is_customer_kpi: i < 6,
    }));
    const tables = { measures, initiatives: Array<Row>(10).fill(change("customer")) };
    // Measures at 0.6 between 0 and 0.8 stand at +0.5, changes beyond 0.9 at +1.
    expect((await gaps(tables))[0]?.recorded).toBeCloseTo(0.75, 12);
    const one = await gaps(tables, { customer_measures_low: 0.5, customer_measures_high: 0.5 });
    expect(one[0]?.recorded).toBe(1);
  });

  it("corrects for looking at several lines, by Holm's method", async () => {
    // Gaps of −1…+1 points 1/3 apart with one standard error: the same probability twice, doubled.
    const people = (kind: string, scores: readonly number[]) => [
      ...group(kind, 12, ["goal"], scores),
      ...group(kind, 12, ["attitude"], scores),
    ];
    const alone = await gaps({
      surveys: [
        ...group("manager", 12, ["goal"], [0, 3]),
        ...group("customer", 12, ["goal"], [-2, 3]),
      ],
    });
    const both = await gaps({
      surveys: [...people("manager", [0, 3]), ...people("customer", [-2, 3])],
    });
    const of = (rows: readonly Row[], line: string) =>
      Number(rows.find(({ dimension }) => dimension === line)!.p_holm);
    expect(of(alone, "goal")).toBeGreaterThan(0.01);
    expect(of(alone, "goal")).toBeLessThan(0.5);
    expect(of(both, "goal")).toBeCloseTo(2 * of(alone, "goal"), 6);
    expect(of(both, "attitude")).toBeCloseTo(of(both, "goal"), 12);
  });

  it("finds no gap in what is left of rounding where everybody answers alike", async () => {
    const rows = await gaps({
      surveys: [...group("manager", 11, LINES, [2]), ...group("customer", 23, LINES, [2])],
    });
    expect(new Set(rows.map(({ p_holm }) => p_holm))).toEqual(new Set([1]));
    expect(new Set(rows.map(({ ci_low }) => ci_low))).toEqual(new Set([null]));
  });

  it("has an index from four lines on, and its gap where both answered the same ones", async () => {
    const index = async (managers: readonly string[], customers: readonly string[]) =>
      (
        await gaps({
          surveys: [
            ...group("manager", 10, managers, [3, 2]),
            ...group("customer", 10, customers, [0, 1]),
          ],
        })
      ).at(-1)!;
    expect(await index(LINES.slice(0, 3), LINES.slice(0, 3))).toMatchObject({ believed: null });
    const same = await index(LINES, LINES);
    expect(same.belief_gap).toBeCloseTo(2 / 3, 12);
    const other = await index(LINES, LINES.slice(0, 5));
    expect(other).toMatchObject({ belief_gap: null, p_holm: null });
    expect(other.experienced).toBeCloseTo(1 / 6, 12);
  });
});
