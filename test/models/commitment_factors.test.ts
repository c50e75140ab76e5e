import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { says } from "./staff.ts";

/** Answers of employees on three traits, which agree with each other or go their own ways. */
const answers = (employees: number, alike: boolean) =>
  Array.from({ length: employees }, (_, i) =>
    ["change", "crisis", "secrets"].map((trait, t) =>
      says(`e${i}`, "employee_commitment", trait, 1 + (alike ? i % 7 : (i * (t + 2) + t * t) % 7), {
        response_id: `e${i} ${trait}`,
      }),
    ),
  ).flat();

describe("commitment_factors", () => {
  it("finds one factor where all traits say the same", async () => {
    const rows = toRows(
      await given({ surveys: answers(21, true) }, AS_OF).columns("commitment_factors"),
    );
    expect(rows.map(({ factor_no }) => factor_no)).toEqual([1, 2, 3]);
    expect(rows[0]).toMatchObject({ above_chance: true, n: 21 });
    expect(rows[0]!.eigenvalue).toBeCloseTo(3, 9);
    expect(rows[0]!.share).toBeCloseTo(1, 9);
    expect(rows[1]).toMatchObject({ above_chance: false });
  });

  it("leaves out who skipped a trait, and shows nothing of nine", () => {
    const surveys = answers(10, false).filter(
      ({ respondent_id, item }) => !(respondent_id === "e3" && item === "crisis"),
    );
    return given({ surveys }, AS_OF).gives("commitment_factors", []);
  });
});
