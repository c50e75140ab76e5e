import type { Figure, FigureColumns } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { twoSides } from "./two_sides.ts";

const drivers = (data: FigureColumns) =>
  rows(data, {
    driver: text,
    n: number,
    penalty: number,
    penalty_low: number,
    penalty_high: number,
    good_points: number,
    good_points_low: number,
    good_points_high: number,
    penalty_class: text,
  });

const sides = twoSides({
  name: "penalty_reward",
  reads: ["driver", "n", "penalty", "penalty_low", "penalty_high", "good_points", "penalty_class"],
  read: (data) =>
    drivers(data).map((row) => ({
      key: row.driver,
      one: { value: row.penalty, low: row.penalty_low, high: row.penalty_high },
      other: { value: row.good_points, low: row.good_points_low, high: row.good_points_high },
      n: row.n,
    })),
  style: "decimal",
  reference: 0,
  colors: (theme) => [theme.misery, theme.accent],
  cases: "n",
  finding: () => ({ key: "nothing", values: {}, design: "observational" }),
});

/** What a poor rating costs and a good one gains, for each driver (Brandt 1987). */
export const penaltyReward: Figure = {
  ...sides,
  finding(data) {
    const told = drivers(data.from).filter(({ penalty }) => Number.isFinite(penalty));
    if (told.length === 0) return sides.finding(data);
    const of = (kind: string) => told.filter((row) => row.penalty_class === kind).length;
    const values = {
      n: told.length,
      basic: of("basic"),
      exciting: of("exciting"),
      linear: of("linear"),
    };
    return { key: "classes", values, design: "observational" };
  },
};
