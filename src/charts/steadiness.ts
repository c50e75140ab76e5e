import type { FigureData } from "./figure.ts";
import { groupDots } from "./group_dots.ts";
import { number, rows, text } from "./rows.ts";
import { total } from "./small.ts";

const read = ({ from }: FigureData) =>
  rows(from, {
    mean_level: text,
    steadiness: text,
    stayed: number,
    ci_low: number,
    ci_high: number,
    customers: number,
  });

/** Who stayed of those served alike and of those served now well and now poorly, at one mean. */
export const steadinessStayed = groupDots({
  name: "steadiness",
  reads: ["mean_level", "steadiness", "stayed", "ci_low", "ci_high", "customers"],
  dots: (data) =>
    read(data).map((row) => ({
      row: row.mean_level,
      group: row.steadiness,
      value: row.stayed,
      low: row.ci_low,
      high: row.ci_high,
    })),
  finding(data, dots) {
    const pairs = [...new Set(dots.map(({ row }) => row))].flatMap((mean) => {
      const of = (group: string) => dots.find((d) => d.row === mean && d.group === group);
      const [steady, unsteady] = [of("steady"), of("unsteady")];
      return steady && unsteady ? [{ mean, steady, unsteady }] : [];
    });
    // Where intervals do not touch, the shares differ by more than chance.
    const apart = pairs
      .filter(({ steady, unsteady }) => steady.low > unsteady.high || steady.high < unsteady.low)
      .toSorted(
        (a, b) =>
          Math.abs(b.steady.value - b.unsteady.value) - Math.abs(a.steady.value - a.unsteady.value),
      )[0];
    if (pairs.length === 0) {
      const n = Math.max(0, ...read(data).map(({ customers }) => customers));
      return { key: "too_few", values: { n } };
    }
    if (!apart) return { key: "alike", values: { n: pairs.length } };
    const { mean, steady, unsteady } = apart;
    return {
      key: steady.value > unsteady.value ? "steady" : "unsteady",
      values: { mean: { code: mean }, steady: steady.value, unsteady: unsteady.value },
    };
  },
  foot(data) {
    const n = total(read(data).map(({ customers }) => customers));
    return { counts: n > 0 ? [{ n, unit: "customers" }] : [], notes: [] };
  },
  style: () => "percent",
});
