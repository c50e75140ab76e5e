import type { Figure, FigureColumns, Finding } from "./figure.ts";
import { number, rows, text } from "./rows.ts";
import { type Side, type TwoSides, twoSides } from "./two_sides.ts";

const recoveries = (data: FigureColumns) =>
  rows(data, {
    outcome: text,
    customers: number,
    satisfaction_before: number,
    satisfaction: number,
    satisfaction_low: number,
    satisfaction_high: number,
    bought_before: number,
    repurchase: number,
    repurchase_low: number,
    repurchase_high: number,
  });

/** What was before has no interval of its own: it is what the change is measured against. */
const plain = (value: number): Side => ({ value, low: Number.NaN, high: Number.NaN });

const isApart = (one: Side, other: Side) => one.low > other.high || one.high < other.low;

/** What a good recovery is worth beside a bad one. */
function finding(told: readonly TwoSides[]): Finding {
  const design = "observational";
  const of = (key: string) => told.find((row) => row.key === key)?.one;
  const [well, badly] = [of("recovered_well"), of("recovered_badly")];
  if (!well || !badly) return { key: "untold", values: {}, design };
  const values = { well: well.value, badly: badly.value };
  return { key: isApart(well, badly) ? "apart" : "alike", values, design };
}

/** Satisfaction at the end of a failure, against the same customers' before. */
export const recoverySatisfaction: Figure = twoSides({
  name: "recovery_satisfaction",
  reads: [
    "outcome",
    "satisfaction_before",
    "satisfaction",
    "satisfaction_low",
    "satisfaction_high",
  ],
  read: (data) =>
    recoveries(data).map((row) => ({
      key: row.outcome,
      one: { value: row.satisfaction, low: row.satisfaction_low, high: row.satisfaction_high },
      other: plain(row.satisfaction_before),
      n: row.customers,
    })),
  style: "decimal",
  colors: (theme) => [theme.accent, theme.operation],
  cases: "customers",
  finding,
});

/** Who bought in the days after a failure, against the days before it. */
export const recoveryRepurchase: Figure = twoSides({
  name: "recovery_repurchase",
  reads: ["outcome", "bought_before", "repurchase", "repurchase_low", "repurchase_high"],
  read: (data) =>
    recoveries(data).map((row) => ({
      key: row.outcome,
      one: { value: row.repurchase, low: row.repurchase_low, high: row.repurchase_high },
      other: plain(row.bought_before),
      n: row.customers,
    })),
  style: "percent",
  colors: (theme) => [theme.accent, theme.operation],
  cases: "customers",
  finding,
});
