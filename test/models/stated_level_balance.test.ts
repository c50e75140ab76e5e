import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";

/** Dissatisfied (0), content but comparing (1), or devoted (2). */
const answer = (customer: string, day: string, level: 0 | 1 | 2): Row[] =>
  Object.entries({
    satisfaction: level === 0 ? 2 : 8,
    repurchase_intent: 9,
    compares_alternatives: level === 2 ? 1 : 9,
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

const twice = (moves: readonly (readonly [from: 0 | 1 | 2, to: 0 | 1 | 2, customers: number])[]) =>
  moves.flatMap(([from, to, customers]) =>
    Array.from({ length: customers }, (_, i) => `${from}${to}${i}`).flatMap((id) => [
      ...answer(id, "2024-01-01", from),
      ...answer(id, "2024-07-01", to),
    ]),
  );

describe("stated_level_balance", () => {
  it("holds climbs against falls, past each level", async () => {
    const surveys = twice([
      [0, 0, 5],
      [0, 1, 4],
      [1, 2, 9],
      [2, 1, 3],
      [2, 0, 2],
      [1, 1, 7],
    ]);
    const rows = toRows(await given({ surveys }).columns("stated_level_balance"));
    expect(rows).toMatchObject([
      { group_name: "satisfied", n: 30, rose: 4, fell: 2, net_rise: null, ci_low: null },
      { group_name: "devoted", n: 30, rose: 9, fell: 5 },
      { group_name: "devoted_recommends", rose: 0, fell: 0, net_rise: null },
      { group_name: "all", n: 30, rose: 13, fell: 5 },
    ]);
    // McNemar’s difference of matched shares: 8 of 30, with variance (18 - 64 / 30) / 900.
    const error = Math.sqrt(18 - 64 / 30) / 30;
    expect(rows[3]?.net_rise).toBeCloseTo(8 / 30, 9);
    expect(rows[3]?.ci_low).toBeCloseTo(8 / 30 - 1.95996398 * error, 9);
  });

  it("finds nothing where answers only waver", async () => {
    const surveys = twice([
      [1, 2, 12],
      [2, 1, 12],
      [2, 2, 20],
    ]);
    const [, devoted] = toRows(await given({ surveys }).columns("stated_level_balance"));
    expect(devoted).toMatchObject({ rose: 12, fell: 12, net_rise: 0 });
    expect(devoted!.ci_low).toBeLessThan(0);
    expect(devoted!.ci_high).toBeGreaterThan(0);
  });
});
