import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";
import { staffAsked } from "./staff_asked.ts";

const ORDER = ["committed_free", "committed_bound", "internal_hostage", "neither_bound"];

const read = ({ from }: FigureData) =>
  rows(from, { staff_state: text, share: number, ci_low: number, ci_high: number }).sort(
    (a, b) => ORDER.indexOf(a.staff_state) - ORDER.indexOf(b.staff_state),
  );

/** Employees by whether they want to stay and whether they have to. */
export const staffStates = groupDots({
  name: "staff_states",
  reads: ["staff_state", "share", "ci_low", "ci_high", "n"],
  dots: (data) =>
    read(data).map((row) => ({
      row: row.staff_state,
      group: "share",
      value: row.share,
      low: row.ci_low,
      high: row.ci_high,
      filled: row.staff_state === "internal_hostage",
    })),
  finding(data, dots) {
    const hostages = dots.find(({ row }) => row === "internal_hostage");
    if (hostages) return { key: "hostages", values: { share: hostages.value } };
    const most = dots.toSorted((a, b) => b.value - a.value)[0]!;
    return { key: "most", values: { state: { code: most.row }, share: most.value } };
  },
  foot: staffAsked,
  style: () => "percent",
});
