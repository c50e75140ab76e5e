import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { WAITS } from "./waits.ts";

describe("double_standards_groups", () => {
  it("tells what each group gets, and against the others at equal tiers", async () => {
    const rows = toRows(await given(WAITS, AS_OF).columns("double_standards_groups"));
    expect(rows.map(({ group_name }) => group_name)).toEqual([
      "household",
      "student",
      "basic",
      "gold",
    ]);
    const [household, student, basic] = rows;
    expect(student).toMatchObject({ customers: 50, n: 100, declared: false, promised: null });
    expect(student!.adjusted_effect).toBeCloseTo(1.5, 9);
    expect(household!.adjusted_effect).toBeCloseTo(1 / 1.5, 9);
    // Plainly students wait far longer, for most of them are in the slow tier.
    expect(Number(student!.value) / Number(household!.value)).toBeGreaterThan(2);
    expect(basic).toMatchObject({ promised: 320, declared: true });
  });
});
