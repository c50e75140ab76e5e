import type { Column } from "../../engine/column.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";
import {
  against,
  byOutcome,
  type Compared,
  comparison,
  GROUPINGS,
  isWait,
  READS,
} from "./received/outcomes.ts";

export const model = {
  header: `
    One row per outcome of service, grouping and group of customers: what the group received.
    value is its plain mean (of waits the geometric mean, in seconds), with customers as clusters;
    adjusted_effect holds the group against all others at the same kind of case, tier and kind of customer: a
    ratio for waits, else a difference. promised is the level that service_promises declares for a
    tier; whatever follows it is declared. Groups of fewer than ten customers are left out. In
    TypeScript, because it shares its comparison with double_standards.
    analysis A26
    guards P8, P27, P28, P36
    better with interactions.wait_s, customers.segment, customers.tier, service_promises.level
  `,
  reads: READS,
  columns: {
    outcome: "varchar",
    group_by: "varchar",
    group_name: "varchar",
    customers: "integer",
    n: "integer",
    value: "double",
    value_low: "double",
    value_high: "double",
    promised: "double",
    effect_scale: "varchar",
    adjusted_effect: "double",
    ci_low: "double",
    ci_high: "double",
    declared: "boolean",
  },
  compute({ received, people, promises }, _parameters, _random, watch) {
    const declared = new Map<string, number>();
    for (let i = 0; i < promises!.length; i++) {
      const [outcome, tier] = [promises!.columns.outcome![i], promises!.columns.tier![i]];
      declared.set(JSON.stringify([outcome, tier]), Number(promises!.columns.level![i] ?? NaN));
    }
    const outcomes = [...byOutcome(received!, people!)];
    const found = outcomes.flatMap(([outcome, all], i) => {
      watch.progress(i / outcomes.length);
      const scaled = (value: number) => (isWait(outcome) ? Math.exp(value) : value);
      return GROUPINGS.flatMap((grouping) => {
        const { rows, names } = comparison(all, grouping);
        if (names.length < 2) return [];
        return names.map((name, place) => {
          const contrast = against(rows, place);
          const plain = meanOf(rows.filter(({ group }) => group === place));
          return {
            outcome,
            grouping,
            name,
            ...plain,
            value: scaled(plain.mean),
            valueLow: scaled(plain.mean - Z95 * plain.se),
            valueHigh: scaled(plain.mean + Z95 * plain.se),
            promised:
              grouping === "tier" ? (declared.get(JSON.stringify([outcome, name])) ?? NaN) : NaN,
            effect: scaled(contrast?.difference ?? NaN),
            low: scaled(contrast?.low ?? NaN),
            high: scaled(contrast?.high ?? NaN),
          };
        });
      });
    });
    const number = (value: (row: (typeof found)[number]) => number) =>
      Float64Array.from(found, value);
    const columns: Record<string, Column> = {
      outcome: found.map((row) => row.outcome),
      group_by: found.map((row) => row.grouping),
      group_name: found.map((row) => row.name),
      customers: Int32Array.from(found, (row) => row.customers),
      n: Int32Array.from(found, (row) => row.n),
      value: number((row) => row.value),
      value_low: number((row) => row.valueLow),
      value_high: number((row) => row.valueHigh),
      promised: number((row) => row.promised),
      effect_scale: found.map((row) => (isWait(row.outcome) ? "ratio" : "difference")),
      adjusted_effect: number((row) => row.effect),
      ci_low: number((row) => row.low),
      ci_high: number((row) => row.high),
      declared: found.map((row) => Number.isFinite(row.promised)),
    };
    return columns;
  },
} as const satisfies ComputedModel;

/** The mean per case with the error of customers as clusters. */
function meanOf(rows: readonly Compared[]) {
  const customers = new Map<number, { n: number; total: number }>();
  for (const { customer, cases, value } of rows) {
    const found = customers.get(customer) ?? { n: 0, total: 0 };
    customers.set(customer, { n: found.n + cases, total: found.total + cases * value });
  }
  const members = [...customers.values()];
  const n = members.reduce((sum, member) => sum + member.n, 0);
  const mean = members.reduce((sum, member) => sum + member.total, 0) / n;
  const squares = members.reduce((sum, member) => sum + (member.total - mean * member.n) ** 2, 0);
  return { customers: members.length, n, mean, se: Math.sqrt(squares) / n };
}
