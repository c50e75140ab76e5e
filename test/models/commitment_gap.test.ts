import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { says, team } from "./staff.ts";

const company = (top: number) => {
  const employees = [...team("t", top, { is_top_management: true }), ...team("s", 10)];
  const surveys = employees.flatMap(({ employee_id, is_top_management }, i) => [
    says(
      String(employee_id),
      "employee_commitment",
      "change",
      (is_top_management ? 6 : 3) + (i % 2),
    ),
    says(String(employee_id), "employee_commitment", "secrets", 4 + (i % 2)),
  ]);
  return given({ employees, surveys }, AS_OF).columns("commitment_gap");
};

describe("commitment_gap", () => {
  it("holds the top against the rest by Welch, corrected for the looks", async () => {
    const [change, secrets] = toRows(await company(6));
    expect(change).toMatchObject({ trait: "change", top_management_n: 6, rest_n: 10 });
    expect(change!.difference).toBeCloseTo(5, 9);
    expect(change!.p_holm).toBeCloseTo(2 * Number(change!.p_value), 12);
    expect(change!.p_holm).toBeLessThan(0.001);
    expect(secrets!.difference).toBeCloseTo(0, 9);
    expect(secrets!.p_value).toBeCloseTo(1, 9);
    // Variances .3 / .36 and .2778 / .36 · 100, by 6 and 10; 10.7 degrees of freedom, t 2.208.
    const error = Math.sqrt((0.3 / 6 + 0.25 / 0.9 / 10) * (10 / 6) ** 2);
    expect(Number(change!.difference_high) - 5).toBeCloseTo(2.208 * error, 2);
  });

  it("shows nothing where the top are fewer than five", async () => {
    expect((await company(4)).length).toBe(0);
  });
});
