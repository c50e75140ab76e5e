import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF, contact } from "./service.ts";
import { WAITS } from "./waits.ts";

describe("double_standards", () => {
  it("finds who waits longer within a tier, and does not reproach the tiers", async () => {
    const rows = toRows(await given(WAITS, AS_OF).columns("double_standards"));
    expect(rows.map(({ group_by }) => group_by)).toEqual(["segment", "tier"]);
    const [segment, tier] = rows;
    expect(segment).toMatchObject({
      outcome: "wait_s",
      groups: 2,
      customers: 110,
      n: 220,
      degrees_of_freedom: 1,
      effect_scale: "ratio",
      declared: false,
    });
    expect(segment!.adjusted_effect).toBeCloseTo(
      segment!.farthest_group === "student" ? 1.5 : 1 / 1.5,
      9,
    );
    expect(segment!.p_holm).toBe(segment!.p_value);
    expect(segment!.p_holm).toBeLessThan(1e-6);
    expect(tier).toMatchObject({ declared: true, p_holm: null });
    expect(tier!.p_value).toBeLessThan(1e-6);
  });

  it("gives Kruskal and Wallis’s H and ε², with one contact a customer and nothing to hold equal", async () => {
    // Ten and ten customers rated 1…10 and 6…15 over 15 points of 10: ranks with ties.
    const scores = [...Array(10).keys()].flatMap((i) => [
      { id: `x${i}`, segment: "x", score: (i + 1) / 2 },
      { id: `y${i}`, segment: "y", score: (i + 6) / 2 },
    ]);
    const tables = {
      customers: scores.map(({ id, segment }) => ({ customer_id: id, segment })),
      interactions: scores.map(({ id, score }) => contact(id, "2024-02-01", "u", "e", score)),
    };
    const [row] = toRows(await given(tables, AS_OF).columns("double_standards"));
    // R: kruskal.test(c(1:10, 6:15), rep(1:2, each = 10)) gives 9.0601 by hand: rank sums 67.5 and 142.5.
    const h = ((12 / 420) * (67.5 ** 2 + 142.5 ** 2)) / 10 - 63;
    expect(row!.statistic).toBeCloseTo(h / (1 - 30 / 7980), 9);
    expect(row!.effect).toBeCloseTo(h / (1 - 30 / 7980) / 19, 9);
  });

  it("takes a customer with cases of two kinds for one witness", async () => {
    // The same ten and ten, each with the same satisfaction on a request as on a contact.
    const scores = [...Array(10).keys()].flatMap((i) => [
      { id: `x${i}`, segment: "x", score: (i + 1) / 2 },
      { id: `y${i}`, segment: "y", score: (i + 6) / 2 },
    ]);
    const tables = {
      customers: scores.map(({ id, segment }) => ({ customer_id: id, segment })),
      interactions: scores.flatMap(({ id, score }) => [
        contact(id, "2024-02-01", "u", "e", score),
        contact(id, "2024-02-02", "u", "e", score, { kind: "request" }),
      ]),
    };
    const [row] = toRows(await given(tables, AS_OF).columns("double_standards"));
    const h = ((12 / 420) * (67.5 ** 2 + 142.5 ** 2)) / 10 - 63;
    // All that is said twice is worth no more than said once.
    expect(row).toMatchObject({ customers: 20, n: 40 });
    expect(row!.statistic).toBeCloseTo(h / (1 - 30 / 7980), 9);
  });

  it("has rates, their disparity and the corrected V", async () => {
    const people = Array.from({ length: 40 }, (_, i) => ({
      id: `c${i}`,
      segment: i < 20 ? "x" : "y",
      i,
    }));
    const tables = {
      customers: people.map(({ id, segment }) => ({ customer_id: id, segment })),
      interactions: people.map(({ id, i }) =>
        contact(id, "2024-02-01", "u", "e", null, {
          kind: "exception_request",
          granted: i < 5 || (i >= 20 && i < 35),
        }),
      ),
    };
    const [row] = toRows(await given(tables, AS_OF).columns("double_standards"));
    expect(row).toMatchObject({ outcome: "granted", effect_scale: "difference" });
    expect(row!.disparity_ratio).toBeCloseTo(0.25 / 0.75, 9);
    // Chi-square 10 of 40, so φ² = .25, less 1/39; 39 / 40 of it without the correction for the lottery.
    expect(row!.statistic).toBeCloseTo((10 * 39) / 40, 9);
    expect(row!.effect).toBeCloseTo(Math.sqrt((0.25 - 1 / 39) / (1 - 1 / 39)), 9);
    expect(Math.abs(Number(row!.adjusted_effect))).toBeCloseTo(0.5, 9);
  });
});
