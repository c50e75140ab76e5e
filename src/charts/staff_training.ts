import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    staff_group: text,
    training_half: text,
    n: number,
    share: number,
    ci_low: number,
    ci_high: number,
  });

/** Who has left, of the half with fewer hours of training and of the one with more. */
export const staffTraining = groupDots({
  name: "staff_training",
  reads: ["staff_group", "training_half", "n", "share", "ci_low", "ci_high"],
  dots(data) {
    const all = read(data);
    const parted = new Set(
      all.filter((row) => row.training_half !== "all_hours").map((row) => row.staff_group),
    );
    // A group that is too small for halves stands as one.
    return all
      .filter((row) => row.training_half !== "all_hours" || !parted.has(row.staff_group))
      .map((row) => ({
        row: row.staff_group,
        group: row.training_half,
        value: row.share,
        low: row.ci_low,
        high: row.ci_high,
      }));
  },
  finding(_data, dots) {
    const of = (group: string) => dots.find((dot) => dot.row === "all" && dot.group === group);
    const [fewer, more] = [of("fewer_hours"), of("more_hours")];
    if (fewer && more) return { key: "halves", values: { fewer: fewer.value, more: more.value } };
    return { key: "whole", values: { share: dots[0]!.value } };
  },
  foot: (data) => ({
    counts: [],
    notes: read(data)
      .slice(0, 1)
      .map(({ n }) => ({ key: "staff_asked", values: { n } })),
  }),
  style: () => "percent",
});
