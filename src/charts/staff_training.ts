import type { FigureData } from "./figure.ts";
import { type GroupDot, groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";
import { staffAsked } from "./staff_asked.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    staff_group: text,
    training_half: text,
    share: number,
    ci_low: number,
    ci_high: number,
  });

/** Whether a difference of two shares may be none, by their Wilson intervals (Newcombe 1998, method 10). */
function holdsZero(one: GroupDot, other: GroupDot): boolean {
  const [less, greater] = one.value < other.value ? [one, other] : [other, one];
  return (
    greater.value - less.value <= Math.hypot(greater.value - greater.low, less.high - less.value)
  );
}

/** Who has left, of the half with fewer hours of training and of the one with more. */
export const staffTraining = groupDots({
  name: "staff_training",
  reads: ["staff_group", "training_half", "n", "share", "ci_low", "ci_high"],
  dots(data) {
    const all = read(data);
    const halves = all.filter((row) => row.training_half !== "all_hours");
    // Where nobody can be parted there is one mark a group; else who is not parted stands in the table.
    return (halves.length > 0 ? halves : all).map((row) => ({
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
    if (!fewer || !more) return { key: "whole", values: { share: dots[0]!.value } };
    const values = { fewer: fewer.value, more: more.value };
    return { key: holdsZero(fewer, more) ? "alike" : "halves", values };
  },
  foot: staffAsked,
  style: () => "percent",
});
