import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

/** A satisfied answer that compares (level 1) or does not (level 2). */
const answer = (customer: string, day: string, level: 1 | 2): Row[] =>
  Object.entries({
    satisfaction: 8,
    repurchase_intent: 9,
    compares_alternatives: level === 1 ? 9 : 1,
  }).map(([construct, score]) => ({
    response_id: `${customer} ${day}`,
    respondent_id: customer,
    answered_at: day,
    item: construct,
    construct,
    score,
    scale_min: 0,
    scale_max: 10,
  }));

describe("stated_level_moves", () => {
  it("compares answers that are about half a year apart", async () => {
    const customers = Array.from({ length: 12 }, (_, i) => ({
      customer_id: `c${i}`,
      kind: i < 10 ? "b2c" : "b2b",
    }));
    const surveys = customers.flatMap(({ customer_id }, i) => [
      ...answer(customer_id, "2024-01-01", 1),
      // Of ten consumers three rise; both businesses do.
      ...answer(customer_id, "2024-07-01", i < 7 ? 1 : 2),
      // Too soon, and too late: 89 and more than 270 days.
      ...answer(customer_id, "2024-09-28", 1),
      ...answer(customer_id, "2025-12-01", 1),
    ]);
    const rows = toRows(await given({ customers, surveys }).columns("stated_level_moves"));
    const satisfied = (kind: string) =>
      rows
        .filter((row) => row.kind === kind && row.from_group === "satisfied")
        .map((row) => [row.to_group, row.customers, row.n, row.share]);
    expect(satisfied("b2c")).toEqual([
      ["not_satisfied", 0, 10, 0],
      ["satisfied", 7, 10, 0.7],
      ["devoted", 3, 10, 0.3],
      ["devoted_recommends", 0, 10, 0],
    ]);
    expect(satisfied("b2b")[2]).toEqual(["devoted", 2, 2, null]);
    expect(satisfied("all")[2]).toEqual(["devoted", 5, 12, 5 / 12]);
    expect(new Set(rows.map((row) => row.from_group))).toEqual(new Set(["satisfied"]));
    // Wilson’s interval of 3 in 10.
    const up = rows.find((row) => row.kind === "b2c" && row.to_group === "devoted")!;
    expect(up.ci_low).toBeCloseTo(0.10779, 5);
    expect(up.ci_high).toBeCloseTo(0.60322, 5);
  });
});
