import { describe, expect, it } from "vitest";
import { threeAnswers } from "./asked.ts";
import { given, toRows } from "./harness.ts";

// Ten customers: one at each threshold, the rest far from all of them.
const surveys = [
  ...threeAnswers("at satisfaction", [7, 10, 0]),
  ...threeAnswers("at intent", [10, 8, 0]),
  ...threeAnswers("at comparing", [10, 10, 4]),
  ...Array.from({ length: 7 }, (_, i) => threeAnswers(`c${i}`, [10, 10, 0])).flat(),
];
const params = { as_of: "2025-07-01", repeat_satisfied: 0, active_required: false };

describe("loyalty_level_sensitivity", () => {
  it("moves the share of those who stand at a threshold, and of nobody else", async () => {
    const rows = toRows(
      await given({ surveys }, { params }).columns("loyalty_level_sensitivity"),
    ).filter(({ level }) => level === 2);
    const share = (parameter: string, shift: number) =>
      rows.find((row) => row.parameter === parameter && Number(row.shift) === shift)?.share;
    expect(share("as_chosen", 0)).toBe(1);
    for (const parameter of ["satisfied_at", "intent_at", "compares_up_to"]) {
      expect(share(parameter, -1), parameter).toBe(1);
      expect(share(parameter, 1), parameter).toBeCloseTo(0.9, 9);
    }
    expect(share("repeat_satisfied", 1)).toBe(1);
  });

  it("agrees with the levels built under that threshold", async () => {
    const shifted = { ...params, satisfied_at: 8 };
    const built = toRows(await given({ surveys }, { params: shifted }).columns("loyalty_levels"));
    expect(built.filter(({ level }) => level === 2)).toHaveLength(9);
  });
});
