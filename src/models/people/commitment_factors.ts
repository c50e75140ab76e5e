import type { Column, Columns } from "../../engine/column.ts";
import { parallelAnalysis } from "../../stats/parallel_analysis.ts";
import type { ComputedModel } from "../model.ts";

/** Fewer employees with full answers show nothing, nor fewer traits. */
const FEW = 10;
const TRAITS = 3;

export const model = {
  header: `
    One row per factor of the traits of commitment, the largest first: are the eight one thing or several?
    eigenvalue is that of the correlations of the traits, share its part of all variance;
    random_eigenvalue is what answers without any connection reach in 95 of 100 samples of as many
    employees (parallel analysis, Horn 1965). A factor counts while it and all before it lie above that
    (above_chance); with one, the mean of the traits may be read as one thing, with two or more it hides
    something. Only employees who answered on every trait; under ten nothing is shown. In TypeScript for
    its eigenvalues and samples.
    analysis A32
    guards P8, P12
    needs surveys(construct = employee_commitment)
  `,
  reads: {
    answers: `
      select employee_id, item, score_10
      from employee_answers
      where construct = 'employee_commitment' and item is not null
      order by employee_id, item`,
  },
  columns: {
    factor_no: "integer",
    eigenvalue: "double",
    share: "double",
    random_eigenvalue: "double",
    above_chance: "boolean",
    n: "integer",
  },
  compute({ answers }, _parameters, random) {
    const { values, width } = complete(answers!);
    const n = width > 0 ? values.length / width : 0;
    const factors = n < FEW || width < TRAITS ? [] : parallelAnalysis({ values, width }, random);
    const counted = factors.findIndex(({ eigenvalue, byChance }) => !(eigenvalue > byChance));
    const columns: Record<string, Column> = {
      factor_no: Int32Array.from(factors, (_, i) => i + 1),
      eigenvalue: Float64Array.from(factors, ({ eigenvalue }) => eigenvalue),
      share: Float64Array.from(factors, ({ eigenvalue }) => eigenvalue / width),
      random_eigenvalue: Float64Array.from(factors, ({ byChance }) => byChance),
      above_chance: factors.map((_, i) => counted === -1 || i < counted),
      n: Int32Array.from(factors, () => n),
    };
    return columns;
  },
} as const satisfies ComputedModel;

/** A row for each employee who answered on every trait that anybody answered on. */
function complete({ columns, length }: Columns) {
  const employees = new Map<string, Map<string, number>>();
  for (let i = 0; i < length; i++) {
    const employee = String(columns.employee_id![i]);
    const own = employees.get(employee) ?? new Map<string, number>();
    own.set(String(columns.item![i]), Number(columns.score_10![i]));
    employees.set(employee, own);
  }
  const traits = [...new Set([...employees.values()].flatMap((own) => [...own.keys()]))];
  const rows = [...employees.values()].filter((own) => own.size === traits.length);
  const values = Float64Array.from(rows.flatMap((own) => traits.map((trait) => own.get(trait)!)));
  return { values, width: traits.length };
}
