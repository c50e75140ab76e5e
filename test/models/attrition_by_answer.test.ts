import { describe, expect, it, test } from "vitest";
import { given, publishedFigures, reference, toRows } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { says, team } from "./staff.ts";

describe("attrition_by_answer", () => {
  it("follows who left within the days after the answer", () =>
    given(
      {
        employees: [
          ...team("s", 9),
          ...team("l", 3, { left_at: "2024-06-01" }),
          { employee_id: "late", left_at: "2024-12-01" },
          { employee_id: "few", left_at: "2024-05-01" },
        ],
        surveys: [
          ...[...Array(9).keys()].map((i) => says(`s${i}`, "engagement", "engagement", 4)),
          ...[...Array(3).keys()].map((i) => says(`l${i}`, "engagement", "engagement", 4)),
          says("late", "engagement", "engagement", 4),
          says("few", "engagement", "engagement", 6),
          // Nobody knows yet who gave this answer and leaves within the days.
          says("s0", "engagement", "engagement", 2, { answered_at: "2024-11-01" }),
        ],
      },
      { params: { ...AS_OF.params, attrition_days: 180 } },
    ).gives("attrition_by_answer", [
      { construct: "engagement", answer: 4, n: 13, departed: 3, share: 3 / 13 },
      { answer: 6, n: 1, departed: null, share: null },
    ]));

  it("leaves out who left nobody knows when, where the others have a day", () =>
    given(
      {
        employees: [
          ...team("s", 9),
          { employee_id: "dated", left_at: "2024-06-01" },
          ...team("u", 5, { has_left: true }),
        ],
        surveys: [
          ...[...Array(9).keys()].map((i) => says(`s${i}`, "engagement", "engagement", 4)),
          ...[...Array(5).keys()].map((i) => says(`u${i}`, "engagement", "engagement", 4)),
          says("dated", "engagement", "engagement", 4),
        ],
      },
      { params: { ...AS_OF.params, attrition_days: 180 } },
    ).gives("attrition_by_answer", [{ answer: 4, n: 10, departed: 1, share: 0.1 }]));
});

const data = reference("ibm_hr_attrition.csv")?.toString().replace("\ufeff", "");

test.skipIf(!data)(
  "attrition by involvement, as published (skipped without the data)",
  async () => {
    const [head, ...lines] = data!.trim().split(/\r?\n/);
    const names = head!.split(",");
    const people = lines.map((line) => {
      const cells = line.split(",");
      const of = (name: string) => String(cells[names.indexOf(name)]);
      return {
        id: of("EmployeeNumber"),
        left: of("Attrition") === "Yes",
        involvement: Number(of("JobInvolvement")),
      };
    });
    const columns = await given({
      employees: people.map(({ id, left }) => ({ employee_id: id, has_left: left })),
      surveys: people.map(({ id, involvement }) =>
        says(id, "engagement", "JobInvolvement", involvement, { answered_at: null, scale_max: 4 }),
      ),
    }).columns("attrition_by_answer");
    const rows = toRows(columns);
    const published = publishedFigures<{ rate: number; by_involvement: Record<string, number> }>(
      "hr_attrition",
    )!;
    expect(rows).toHaveLength(4);
    for (const { answer, share } of rows)
      expect(Number(share)).toBeCloseTo(published.by_involvement[String(answer)]!, 3);
    const total = (name: string) => rows.reduce((sum, row) => sum + Number(row[name]), 0);
    expect(total("departed") / total("n")).toBeCloseTo(published.rate, 6);
  },
);
