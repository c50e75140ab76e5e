import { describe, expect, it } from "vitest";
import { given, type Row, toRows } from "./harness.ts";
import { team } from "./staff.ts";

const AS_OF = { params: { as_of: "2024-01-01" } };

/** Employees with these hours, one each. */
const trained = (name: string, hours: readonly number[], more: Row = {}) =>
  team(name, hours.length, more).map((row, i) => ({ ...row, training_h: hours[i]! }));

const halves = (n: number) => Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 5 : 25));

const company = async (top: readonly number[], managers: number, staff: number) => {
  const employees = [
    ...trained("t", top, { is_manager: true, is_top_management: true, left_at: "2023-01-01" }),
    ...trained("m", halves(managers), { is_manager: true }),
    ...trained("s", halves(staff)),
  ];
  const rows = toRows(await given({ employees }, AS_OF).columns("staff_training"));
  return rows.map(({ staff_group, training_half }) => `${staff_group} ${training_half}`);
};

describe("staff_training", () => {
  it("has median and mean with intervals, and who left of the halves", async () => {
    const employees: Row[] = trained(
      "s",
      Array.from({ length: 20 }, (_, i) => i + 1),
    );
    for (const i of [0, 1, 2, 15]) employees[i] = { ...employees[i]!, left_at: "2023-06-01" };
    // Known to have left, nobody knows when; left later; hired later; hours not on record, or wrong.
    employees[3] = { ...employees[3]!, has_left: true };
    employees[4] = { ...employees[4]!, left_at: "2024-06-01" };
    employees.push(
      { employee_id: "later", training_h: 90, hired_at: "2024-02-01" },
      { employee_id: "unknown", training_h: null, left_at: "2023-01-01" },
      { employee_id: "wrong", training_h: -1 },
    );
    await given({ employees }, AS_OF).gives("staff_training", [
      {
        staff_group: "all",
        training_half: "all_hours",
        n: 20,
        ...{ median_hours: 10.5, median_low: 6, median_high: 15 },
        ...{ mean_hours: 10.5, departed: 5, share: 0.25 },
      },
      {
        training_half: "fewer_hours",
        n: 10,
        ...{ median_hours: 5.5, departed: 4, share: 0.4 },
        ...{ ci_low: 0.16818033, ci_high: 0.68732623 },
      },
      { training_half: "more_hours", n: 10, median_hours: 15.5, departed: 1, share: 0.1 },
    ]);
    const { columns } = await given({ employees }, AS_OF).columns("staff_training");
    // Student’s quantile with 19 degrees of freedom; the variance of 1 to 20 is 35.
    expect(columns.mean_low?.[0]).toBeCloseTo(10.5 - 2.093024 * Math.sqrt(35 / 20), 4);
  });

  it("shows nobody’s departure where none is on record, no half of equals, no share under ten", async () => {
    await given({ employees: trained("s", halves(20)) }, AS_OF).gives("staff_training", [
      { training_half: "all_hours", n: 20, departed: null, share: null, ci_low: null },
      { training_half: "fewer_hours", departed: null },
      { training_half: "more_hours", departed: null },
    ]);
    const gone = { left_at: "2023-01-01" };
    await given({ employees: trained("s", [4, 4, 4, 4, 4, 4], gone) }, AS_OF).gives(
      "staff_training",
      [{ training_half: "all_hours", n: 6, median_low: 4, departed: null, share: null }],
    );
    await given({ employees: trained("s", [4, 4, 4, 4], gone) }, AS_OF).gives("staff_training", []);
  });

  it("hides small groups and halves, and what they could be worked out from", async () => {
    const all = ["all all_hours", "all fewer_hours", "all more_hours"];
    const staff = ["staff all_hours", "staff fewer_hours", "staff more_hours"];
    expect(await company([1, 2, 30, 31], 24, 24)).toEqual([...all, ...staff]);
    expect(await company([1, 2, 3, 4, 30, 31, 32, 33], 24, 24)).toEqual([
      ...all,
      "other_managers all_hours",
      ...staff,
      "top_management all_hours",
    ]);
  });
});
