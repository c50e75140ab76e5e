import { describe, expect, it } from "vitest";
import { contact } from "./asked.ts";
import { given, type Row, toRows } from "./harness.ts";
import { sale } from "./rows.ts";

/** A mistake on the departed's side, on the side of who stays; each pair has a tenure of its own. */
const PAIRS = [
  ...Array.from({ length: 2 }, () => [true, true]),
  ...Array.from({ length: 6 }, () => [true, false]),
  ...Array.from({ length: 2 }, () => [false, true]),
  ...Array.from({ length: 2 }, () => [false, false]),
];

const members = PAIRS.flatMap((mistakes, pair) =>
  mistakes.map((hasMistake, side) => ({ id: `p${pair + 10}-${side}`, pair, hasMistake, side })),
);

/** The day so many half-years before June 2025. */
const halfYearsBefore = (n: number) =>
  new Date(Date.UTC(2025, 5, 1) - (182 * n + 90) * 86_400_000).toISOString().slice(0, 10);

const TABLES = {
  orders: [
    sale("x", "2025-01-01", 1),
    ...members.map(({ id }) => sale(id, "2025-12-20", 1)),
  ].filter(({ customer_id }) => !String(customer_id).endsWith("-0")),
  customers: [{ customer_id: "x", kind: "b2b" } as Row].concat(
    members.map(({ id, pair, side }): Row => ({
      customer_id: id,
      acquired_at: halfYearsBefore(pair),
      churned: side === 0,
      churned_at: side === 0 ? "2025-06-15" : null,
    })),
  ),
  interactions: members
    .filter(({ hasMistake }) => hasMistake)
    .map(({ id }) => contact(id, "2025-06-01", null, { kind: "error" })),
};

describe("churn_after_mistakes", () => {
  it("is the ratio of unlike pairs where each departure has one control", async () => {
    const rows = toRows(
      await given(TABLES, { params: { as_of: "2025-12-21" } }).columns("churn_after_mistakes"),
    );
    expect(rows.map(({ group_name }) => group_name)).toEqual(["everybody", "level_unknown"]);
    expect(rows[0]).toMatchObject({ cases: 12, controls: 12, without_match: 0, odds_ratio: 3 });
    expect(rows[0]!.preceded_share).toBeCloseTo(8 / 12, 9);
    expect(rows[0]!.control_share).toBeCloseTo(4 / 12, 9);
    // McNemar: the logarithm's variance is 1/6 + 1/2.
    expect(rows[0]!.odds_high).toBeCloseTo(3 * Math.exp(1.959964 * Math.sqrt(1 / 6 + 1 / 2)), 6);
    expect(rows[0]!.excess_preceded_share).toBeCloseTo((8 / 12) * (1 - 1 / 3), 9);
  });

  it("counts departures that nobody comparable outlived, and shows nothing under ten", () => {
    const fewer = { ...TABLES, customers: TABLES.customers.slice(0, 12) };
    return given(fewer, { params: { as_of: "2025-12-21" } }).gives("churn_after_mistakes", [
      {
        group_name: "everybody",
        cases: 5,
        without_match: 1,
        preceded_share: null,
        odds_ratio: null,
      },
      { group_name: "level_unknown", cases: 5 },
    ]);
  });
});
