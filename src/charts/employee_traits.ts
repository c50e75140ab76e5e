import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";

const ORDER = ["staff", "other_managers", "top_management"];

/** Of all only where there is no other group to see. */
const read = ({ from }: FigureData) => {
  const found = rows(from, {
    staff_group: text,
    trait: text,
    mean: number,
    ci_low: number,
    ci_high: number,
    n: number,
  });
  const parts = found.filter(({ staff_group: group }) => group !== "all");
  return (parts.length > 0 ? parts : found).toSorted(
    (a, b) => ORDER.indexOf(a.staff_group) - ORDER.indexOf(b.staff_group),
  );
};

/** The traits of committed employees, as each group of the staff answers. */
export const employeeTraits = groupDots({
  name: "employee_traits",
  reads: ["staff_group", "trait", "mean", "ci_low", "ci_high", "n"],
  dots: (data) =>
    read(data).map((row) => ({
      row: row.trait,
      group: row.staff_group,
      value: row.mean,
      low: row.ci_low,
      high: row.ci_high,
    })),
  finding(data) {
    const all = read(data);
    const mean = (group: string) => {
      const whole = all.find((row) => row.staff_group === group && row.trait === "all_traits");
      if (whole) return whole.mean;
      const own = all.filter((row) => row.staff_group === group);
      return own.reduce((sum, row) => sum + row.mean, 0) / own.length;
    };
    const groups = new Set(all.map(({ staff_group: group }) => group));
    if (groups.has("top_management") && groups.has("staff"))
      return { key: "gap", values: { top: mean("top_management"), rest: mean("staff") } };
    return { key: "one", values: { mean: mean(all[0]!.staff_group) } };
  },
  foot(data) {
    const sizes = new Map(read(data).map(({ staff_group: group, n }) => [group, n]));
    const n = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    return { counts: [], notes: n > 0 ? [{ key: "staff_asked", values: { n } }] : [] };
  },
  style: () => "decimal",
});
