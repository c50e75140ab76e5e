import { describe, expect, it } from "vitest";
import { answer } from "./asked.ts";
import { given, publishedFigures, reference, type Row, toRows } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { says, team } from "./staff.ts";

const advises = (employee: string, score: number, day = "2024-03-01", more: Row = {}) =>
  says(employee, "recommend_employer", "recommend_employer", score, {
    ...{ response_id: `${employee} ${day}`, answered_at: day, scale_min: 0, scale_max: 10 },
    ...more,
  });

const company = (top: number, managers: number, staff: number) => {
  const employees = [
    ...team("t", top, { is_manager: true, is_top_management: true }),
    ...team("m", managers, { is_manager: true }),
    ...team("s", staff),
  ];
  const surveys = employees.map(({ employee_id }, i) => advises(String(employee_id), i % 11));
  return given({ employees, surveys }, AS_OF).columns("employee_recommendation");
};

describe("employee_recommendation", () => {
  it("is made as for customers, by their last answers", () => {
    const staff = [9, 9, 9, 9, 9, 10, 8, 8, 7, 6, 6, 0];
    const managers = [9, 9, 9, 9, 9, 6, 6, 6, 6, 6];
    return given(
      {
        employees: [...team("s", 12), ...team("m", 10, { is_manager: true })],
        surveys: [
          ...staff.map((score, i) => advises(`s${i}`, score)),
          ...managers.map((score, i) => advises(`m${i}`, score)),
          // An earlier answer, one too old, one after the day, none at all, and another question.
          advises("s0", 0, "2024-01-01"),
          advises("s90", 10, "2020-01-01"),
          advises("s91", 10, "2030-01-01"),
          advises("s92", 10, "2024-03-01", { score: null }),
          says("s93", "recommend", "recommend", 10, { scale_min: 0, scale_max: 10 }),
          answer("c0", "recommend", 10, "2024-03-01"),
        ],
      },
      AS_OF,
    ).gives("employee_recommendation", [
      { staff_group: "all", n: 22, promoters: 11, passives: 3, detractors: 8, score: 3 / 22 },
      { staff_group: "other_managers", n: 10, promoters: 5, passives: 0, detractors: 5, score: 0 },
      {
        staff_group: "staff",
        n: 12,
        promoters: 6,
        passives: 3,
        detractors: 3,
        score: 0.25,
        se: Math.sqrt((9 / 12 - 1 / 16) / 12),
        ci_low: 0.2 - 1.95996398 * Math.sqrt((10.5 / 15 - 0.04) / 15),
        ci_high: 0.2 + 1.95996398 * Math.sqrt((10.5 / 15 - 0.04) / 15),
      },
    ]);
  });

  it("hides a group of fewer than ten, and the next smallest where under five are hidden", async () => {
    const groups = async (top: number, managers: number, staff: number) =>
      toRows(await company(top, managers, staff)).map(({ staff_group }) => staff_group);
    expect(await groups(9, 12, 14)).toEqual(["all", "other_managers", "staff"]);
    expect(await groups(4, 12, 14)).toEqual(["all", "staff"]);
    expect(await groups(0, 4, 14)).toEqual(["all"]);
    expect(await groups(0, 0, 10)).toEqual(["all"]);
    expect(await groups(0, 0, 9)).toEqual([]);
  });
});

interface Published {
  readonly nps: number;
  readonly se: number;
  readonly ci95: readonly [number, number];
}

const published = publishedFigures<Published>("nps_testdata");

describe.skipIf(!published)(
  "the test data of the R package NPS, as if employees had answered",
  () => {
    it("gives its score, error and interval", async () => {
      const [, ...lines] = reference("nps_testdata.csv")!.toString().trim().split("\n");
      const surveys = lines.map((line, i) =>
        advises(`s${i}`, Number(line.split(",")[0]), line.split(",")[7]),
      );
      const params = { recommend_interval: "wald", answer_valid_days: 36500 };
      const { columns } = await given({ surveys }, { params }).columns("employee_recommendation");
      expect(columns.score?.[0]).toBeCloseTo(published!.nps, 10);
      expect(columns.se?.[0]).toBeCloseTo(published!.se, 6);
      expect(columns.ci_low?.[0]).toBeCloseTo(published!.ci95[0], 4);
      expect(columns.ci_high?.[0]).toBeCloseTo(published!.ci95[1], 4);
    });
  },
);
