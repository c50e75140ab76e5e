import type { Column } from "../../engine/column.ts";
import type { ComputedModel } from "../model.ts";
import { compareClocks, FEW, READS } from "./clocks/compare_clocks.ts";

export const model = {
  header: `
    One row per clock, group and day on which somebody departed: the share still there, by Kaplan and
    Meier, with 95 % intervals by Greenwood's formula on the scale of log(-log S). Each curve begins
    with a row of 1, where ten are at risk; under ten at risk no survival is told. For lock_end and
    first_alternative captive no is a curve of stand-ins: each captive's begins with them and departs
    at the rates of the free customers of the same stratum on the same days of the calendar, so that
    at_risk counts stand-ins and events may be fractions. In TypeScript, because every analysis that
    counts time shares one implementation, which is held against published figures, and because the
    stand-ins' intervals sum what the same day of the same stratum does to all of them.
    analysis A06
    guards P2, P4, P6, P8, P18
    param survival_horizon_days integer = 365 (30..3650): days after a lock's end or a competitor's arrival that are followed
  `,
  reads: READS,
  columns: {
    clock: "varchar",
    captive: "varchar",
    t_days: "integer",
    at_risk: "double",
    events: "double",
    survival: "double",
    ci_low: "double",
    ci_high: "double",
  },
  compute(inputs, { survival_horizon_days }) {
    const rows = compareClocks(inputs, Number(survival_horizon_days)).flatMap(({ clock, curves }) =>
      [...curves].flatMap(([captive, curve]) => {
        const [first] = curve;
        if (!first) return [];
        const start = { ...first, time: Math.min(first.time, 0), events: 0, survival: 1 };
        const begin = { ...start, low: NaN, high: NaN };
        const steps = curve.filter(
          ({ events, time }, i) => time > 0 && (events > 0 || i === curve.length - 1),
        );
        return [begin, ...steps].map((row) => ({ clock, captive, ...row }));
      }),
    );
    const shown = (value: number, atRisk: number) => (atRisk < FEW ? NaN : value);
    const columns: Record<string, Column> = {
      clock: rows.map(({ clock }) => clock),
      captive: rows.map(({ captive }) => captive),
      t_days: Int32Array.from(rows, ({ time }) => time),
      at_risk: Float64Array.from(rows, ({ atRisk }) => Math.round(atRisk)),
      events: Float64Array.from(rows, ({ events }) => events),
      survival: Float64Array.from(rows, ({ survival, atRisk }) => shown(survival, atRisk)),
      ci_low: Float64Array.from(rows, ({ low, atRisk }) => shown(low, atRisk)),
      ci_high: Float64Array.from(rows, ({ high, atRisk }) => shown(high, atRisk)),
    };
    return columns;
  },
} as const satisfies ComputedModel;
