import { describe, expect, it } from "vitest";
import { given, toRows } from "./harness.ts";
import { AS_OF } from "./service.ts";
import { says, team } from "./staff.ts";

const company = (top: number, managers: number, staff: number) => {
  const employees = [
    ...team("t", top, { is_manager: true, is_top_management: true }),
    ...team("m", managers, { is_manager: true }),
    ...team("s", staff),
  ];
  const surveys = employees.flatMap(({ employee_id }, i) => [
    says(String(employee_id), "employee_commitment", "change", 3 + (i % 3)),
    says(String(employee_id), "employee_commitment", "crisis", 7),
  ]);
  return given({ employees, surveys }, AS_OF).columns("employee_commitment");
};

describe("employee_commitment", () => {
  it("has means, intervals by Student, and who is favourable", async () => {
    const rows = toRows(await company(6, 6, 9));
    expect(rows.map(({ staff_group, trait }) => `${staff_group} ${trait}`)).toEqual(
      ["all", "other_managers", "staff", "top_management"].flatMap((group) =>
        ["all_traits", "change", "crisis"].map((trait) => `${group} ${trait}`),
      ),
    );
    const top = rows.find((row) => row.staff_group === "top_management" && row.trait === "change")!;
    // 3 4 5 3 4 5 of 7: mean 4 is 5 of 10; t with 5 degrees of freedom is 2.5706.
    expect(top).toMatchObject({ n: 6, mean: 5 });
    const error = Math.sqrt(4 / 5) / Math.sqrt(6) / 0.6;
    expect(top.ci_high).toBeCloseTo(5 + 2.5706 * error, 2);
    expect(top.favourable_share).toBeCloseTo(1 / 3, 9);
  });

  it("hides a group of fewer than five, and the next smallest with it", async () => {
    const groups = async (top: number, managers: number, staff: number) => [
      ...new Set(toRows(await company(top, managers, staff)).map((row) => row.staff_group)),
    ];
    expect(await groups(4, 6, 9)).toEqual(["all", "staff"]);
    expect(await groups(4, 4, 9)).toEqual(["all", "staff"]);
    // Two and two are four: they too could be told from all and the staff.
    expect(await groups(2, 2, 9)).toEqual(["all"]);
    expect(await groups(2, 0, 9)).toEqual(["all"]);
    expect(await groups(0, 0, 4)).toEqual([]);
  });

  it("hides by trait: who left a question out cannot be told from the others either", async () => {
    const employees = [
      ...team("t", 6, { is_manager: true, is_top_management: true }),
      ...team("s", 9),
    ];
    const surveys = employees.flatMap(({ employee_id }, i) => [
      says(String(employee_id), "employee_commitment", "change", 3 + (i % 3)),
      ...(i < 3 ? [] : [says(String(employee_id), "employee_commitment", "crisis", 7)]),
    ]);
    const rows = toRows(await given({ employees, surveys }, AS_OF).columns("employee_commitment"));
    expect(rows.map(({ staff_group, trait }) => `${staff_group} ${trait}`)).toEqual([
      "all all_traits",
      "all change",
      "all crisis",
      "staff all_traits",
      "staff change",
      "top_management all_traits",
      "top_management change",
    ]);
  });
});
