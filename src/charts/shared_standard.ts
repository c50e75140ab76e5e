import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";
import { total } from "./small.ts";

const PLACES: Readonly<Record<string, readonly [row: string, group: string]>> = {
  before_standard: ["with_a_standard", "before_it"],
  after_standard: ["with_a_standard", "since_then"],
  elsewhere_before: ["no_standard", "before_it"],
  elsewhere_after: ["no_standard", "since_then"],
};

const read = ({ from }: FigureData) =>
  rows(from, { standard_state: text, icc1: number, ci_low: number, ci_high: number, n: number });

/** How much of a measure hangs on who serves, before and after a standard, and where there was none. */
export const sharedStandard = groupDots({
  name: "shared_standard",
  reads: ["standard_state", "icc1", "ci_low", "ci_high", "n"],
  dots: (data) =>
    read(data).flatMap(({ standard_state: state, icc1: value, ci_low: low, ci_high: high }) => {
      const [row, group] = PLACES[state] ?? [];
      return row && group ? [{ row, group, value, low, high, filled: group === "since_then" }] : [];
    }),
  finding(data, dots) {
    const of = (group: string) =>
      dots.find((d) => d.row === "with_a_standard" && d.group === group);
    const [before, after] = [of("before_it"), of("since_then")];
    const clear = dots.filter(({ low }) => low > 0);
    if (clear.length === 0) return { key: "same", values: {} };
    if (before && after && after.value < before.value) {
      const values = { before: before.value, after: Math.max(0, after.value) };
      return { key: "fell", values };
    }
    const weights = read(data).filter(({ standard_state }) => PLACES[standard_state]);
    const share = total(weights.map(({ icc1, n }) => icc1 * n)) / total(weights.map(({ n }) => n));
    return { key: "one", values: { share } };
  },
  foot: (data) => ({
    counts: [],
    notes: [
      {
        key: "cases_recorded",
        values: {
          n: total(
            read(data).flatMap(({ standard_state, n }) => (PLACES[standard_state] ? [n] : [])),
          ),
        },
      },
    ],
  }),
  style: () => "percent",
  reference: () => 0,
});
