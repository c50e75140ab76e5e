import type { Column, Columns } from "../../engine/column.ts";
import {
  type Group,
  type Intraclass,
  intraclass,
  intraclassOfWholes,
  pooled,
} from "../../stats/intraclass.ts";
import type { ComputedModel } from "../model.ts";

/** Fewer groups than this say nothing about a spread between groups. */
const FEW = 5;

const ALL = ["before_standard", "after_standard", "elsewhere_before", "elsewhere_after"];

/** The times and branches that are looked at, and which states make them up. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  all: ALL,
  without_standard: ALL.filter((state) => state !== "after_standard"),
  ...Object.fromEntries(ALL.map((state) => [state, [state]])),
};

const MEASURES = {
  icc1: "icc1",
  ci_low: "low",
  ci_high: "high",
  icc2: "icc2",
  icc1_mean_size: "icc1MeanSize",
  f: "f",
  p_value: "p",
  error_mean_square: "error",
} as const;

export const model = {
  header: `
    One row per measure of service, level and time: how much of its variance lies between who serves.
    level employee holds employees against others of their branch, level unit branches against the
    employees in them, who are what a branch’s contacts cluster in. icc1 is the share of the variance
    (n0 = (N − Σ n²/N) / (J − 1), within branches), icc1_mean_size the same with the plain mean size of
    a group, as R’s multilevel::ICC1 has it; icc1_adjusted is of contacts less what is usual for their
    kind of case. icc2 is how reliable the mean of one group is, the interval is Searle’s. A high icc1
    between employees: each serves in their own way. One near zero: a common standard, or a measure
    that notices nothing. It may be negative and is not cut off. Fewer than five groups, or ten
    contacts, show nothing. In TypeScript, because the F distribution is no function of SQL.
    analysis A27
    guards P8, P28, P36
    better with interactions.employee_id, interactions.csat, events.kind
  `,
  reads: {
    served: `
      select measure, unit_id, employee_id, standard_state, cast(n as double) as n, mean, squares,
        mean_adjusted, squares_adjusted
      from service_by_employee
      order by measure, unit_id, employee_id, standard_state`,
  },
  columns: {
    measure: "varchar",
    level: "varchar",
    standard_state: "varchar",
    groups: "integer",
    n: "integer",
    icc1: "double",
    ci_low: "double",
    ci_high: "double",
    icc1_adjusted: "double",
    icc2: "double",
    icc1_mean_size: "double",
    f: "double",
    p_value: "double",
    error_mean_square: "double",
  },
  compute({ served }) {
    const parts = read(served!);
    const measures = [...new Set(parts.map(({ measure }) => measure))];
    const rows = measures.flatMap((measure) =>
      Object.entries(STATES).flatMap(([state, states]) => {
        const chosen = parts.filter(
          (part) => part.measure === measure && states.includes(part.state),
        );
        const [plain, alike] = [byEmployee(chosen, "plain"), byEmployee(chosen, "adjusted")];
        return [
          { level: "employee", found: intraclass(plain), adjusted: intraclass(alike) },
          { level: "unit", found: intraclassOfWholes(plain), adjusted: intraclassOfWholes(alike) },
        ].flatMap(({ level, found, adjusted }) =>
          found ? [{ measure, level, state, found, adjusted }] : [],
        );
      }),
    );
    const shown = ({ groups, n }: Intraclass) => groups >= FEW && n >= 2 * FEW;
    const columns: Record<string, Column> = {
      measure: rows.map(({ measure }) => measure),
      level: rows.map(({ level }) => level),
      standard_state: rows.map(({ state }) => state),
      groups: Int32Array.from(rows, ({ found }) => found.groups),
      n: Int32Array.from(rows, ({ found }) => found.n),
      icc1_adjusted: Float64Array.from(rows, ({ found, adjusted }) =>
        shown(found) ? (adjusted?.icc1 ?? NaN) : NaN,
      ),
    };
    for (const [column, name] of Object.entries(MEASURES))
      columns[column] = Float64Array.from(rows, ({ found }) => (shown(found) ? found[name] : NaN));
    return columns;
  },
} as const satisfies ComputedModel;

interface Part {
  readonly measure: string;
  readonly state: string;
  readonly employee: string;
  readonly plain: Group;
  readonly adjusted: Group;
}

function read({ columns, length }: Columns): Part[] {
  const text = (name: string, i: number) => String(columns[name]![i]);
  const group = (i: number, mean: string, squares: string): Group => ({
    whole: text("unit_id", i),
    n: Number(columns.n![i]),
    mean: Number(columns[mean]![i]),
    squares: Number(columns[squares]![i]),
  });
  return Array.from({ length }, (_, i) => ({
    measure: text("measure", i),
    state: text("standard_state", i),
    employee: text("employee_id", i),
    plain: group(i, "mean", "squares"),
    adjusted: group(i, "mean_adjusted", "squares_adjusted"),
  }));
}

/** An employee’s contacts in one branch are one group, whenever they were. */
function byEmployee(parts: readonly Part[], kind: "plain" | "adjusted"): Group[] {
  const found = new Map<string, Group[]>();
  for (const part of parts) {
    const key = JSON.stringify([part.plain.whole, part.employee]);
    found.set(key, [...(found.get(key) ?? []), part[kind]]);
  }
  return [...found.values()].map((groups) => pooled(groups, groups[0]!.whole));
}
