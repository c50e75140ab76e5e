import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, toRows } from "./harness.ts";

const DAY = "2025-06-01";

/** Customers of whom every third was deceived and every fifth puzzled; `judge` says what follows. */
const asked = (n: number, judge: (rest: number, deceived: boolean, puzzled: boolean) => number) =>
  Array.from({ length: n }, (_, i) => {
    const rest = (i * 7) % 11;
    const [deceived, puzzled] = [i % 3 === 0, i % 5 === 0];
    return [
      answer(`c${i}`, "hygiene", deceived ? 1 : 0, DAY, { item: "deceit", scale_max: 1 }),
      answer(`c${i}`, "hygiene", puzzled ? 1 : 0, DAY, { item: "unclear_product", scale_max: 1 }),
      answer(`c${i}`, "rational", rest, DAY),
      answer(`c${i}`, "commitment", judge(rest, deceived, puzzled) + ((i * 13) % 7) / 10, DAY),
    ];
  }).flat();

describe("veto_rules", () => {
  it("prefers the rule by which customers judge: one condition vetoes, the other adds up", async () => {
    const surveys = asked(165, (rest, deceived, puzzled) =>
      deceived ? 2 : 3 + rest / 2 - (puzzled ? 1 : 0),
    );
    const rows = toRows(await given({ surveys }).columns("veto_rules"));
    expect(rows.map(({ judging_rule }) => judging_rule)).toEqual([
      "additive",
      "conjunctive",
      "found_vetoes",
    ]);
    expect(rows[2]).toMatchObject({ n: 165, customers: 165, vetoes_found: 1 });
    expect(rows[2]!.gain_low).toBeGreaterThan(0);
    expect(rows[2]!.mean_error).toBeLessThan(0.3);
    expect(Number(rows[1]!.mean_error)).toBeGreaterThan(0.4);
  });

  it("finds no veto where everything adds up", async () => {
    const surveys = asked(
      165,
      (rest, deceived, puzzled) => 2 + rest / 2 - (deceived ? 1 : 0) - (puzzled ? 1 : 0),
    );
    const rows = toRows(await given({ surveys }).columns("veto_rules"));
    expect(rows[2]).toMatchObject({ vetoes_found: 0, gain: 0 });
    expect(rows[1]!.gain_high).toBeLessThan(0);
  });

  it("says nothing of fewer than ten customers", () =>
    given({ surveys: asked(9, () => 5) }).gives("veto_rules", []));
});
