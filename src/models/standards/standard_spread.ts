import type { Column, Columns } from "../../engine/column.ts";
import { levene, median } from "../../stats/levene.ts";
import type { ComputedModel } from "../model.ts";

/** Fewer employees on a side show nothing. */
const FEW = 10;

/** What is held against each other: branches with a standard, and the others over the same time. */
const PLACES = [
  { place: "with_a_standard", before: "before_standard", after: "after_standard" },
  { place: "no_standard", before: "elsewhere_before", after: "elsewhere_after" },
] as const;

export const model = {
  header: `
    One row per measure of service and kind of branch: how far employees lie apart, before a standard and since.
    spread is the mean distance of employees’ means, of contacts for like cases, from the median of
    their own branch; f is Levene’s test in Brown and Forsythe’s form, whether both times have the same.
    Employees count with ten contacts or more in a time, and are its units, since contacts of one hang
    together. Many of them served at both times, which makes the test careful; few contacts spread
    means by chance, which the shares of variance in service_standard allow for and this does not.
    Under ten employees at either time nothing is shown. In TypeScript, because the F distribution is no
    function of SQL.
    analysis A27
    guards P8, P28, P36
    better with interactions.employee_id, interactions.csat, events.kind
  `,
  reads: {
    served: `
      select measure, unit_id, standard_state, mean_adjusted
      from service_by_employee
      where n >= 10
      order by measure, unit_id, employee_id, standard_state`,
  },
  columns: {
    measure: "varchar",
    standard_place: "varchar",
    employees_before: "integer",
    spread_before: "double",
    employees_after: "integer",
    spread_after: "double",
    f: "double",
    p_value: "double",
  },
  compute({ served }) {
    const distances = read(served!);
    const rows = [...distances].flatMap(([measure, states]) =>
      PLACES.flatMap(({ place, before, after }) => {
        const sides = [states.get(before) ?? [], states.get(after) ?? []];
        if (sides.some((side) => side.length < FEW)) return [];
        const spreads = sides.map((side) => side.reduce((sum, v) => sum + v, 0) / side.length);
        return [{ measure, place, sides, spreads, test: levene(sides) }];
      }),
    );
    const number = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const columns: Record<string, Column> = {
      measure: rows.map(({ measure }) => measure),
      standard_place: rows.map(({ place }) => place),
      employees_before: Int32Array.from(rows, ({ sides }) => sides[0]!.length),
      spread_before: number(({ spreads }) => spreads[0]!),
      employees_after: Int32Array.from(rows, ({ sides }) => sides[1]!.length),
      spread_after: number(({ spreads }) => spreads[1]!),
      f: number(({ test }) => test.f),
      p_value: number(({ test }) => test.p),
    };
    return columns;
  },
} as const satisfies ComputedModel;

/** Distances of employees from the median of their branch, by measure and time. */
function read({ columns, length }: Columns): Map<string, Map<string, number[]>> {
  const branches = new Map<string, { measure: string; state: string; means: number[] }>();
  for (let i = 0; i < length; i++) {
    const [measure, unit, state] = ["measure", "unit_id", "standard_state"].map((name) =>
      String(columns[name]![i]),
    ) as [string, string, string];
    const key = JSON.stringify([measure, unit, state]);
    const found = branches.get(key) ?? { measure, state, means: [] };
    found.means.push(Number(columns.mean_adjusted![i]));
    branches.set(key, found);
  }
  const distances = new Map<string, Map<string, number[]>>();
  for (const { measure, state, means } of branches.values()) {
    // One employee alone is the median, and no distance from anybody.
    if (means.length < 2) continue;
    const middle = median(means);
    const states = distances.get(measure) ?? new Map<string, number[]>();
    const found = states.get(state) ?? [];
    states.set(state, [...found, ...means.map((mean) => Math.abs(mean - middle))]);
    distances.set(measure, states);
  }
  return distances;
}
