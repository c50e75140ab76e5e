import type { Column, Columns } from "../../engine/column.ts";
import { holm } from "../../stats/holm.ts";
import { welch } from "../../stats/welch.ts";
import type { ComputedModel } from "../model.ts";

/** Groups of fewer employees are not shown. */
const FEW = 5;

export const model = {
  header: `
    One row per trait of commitment: top management against everybody else, means of 0 to 10.
    difference is top management less the rest, with Welch’s interval; p_holm is corrected for as many
    looks as there are traits. Latest answers count. Nothing is shown where either side has fewer than
    five employees. In TypeScript, because Student’s distribution is no function of SQL.
    analysis A32
    guards P8, P9, P22, P27
    needs surveys(construct = employee_commitment), employees.is_top_management
  `,
  reads: {
    answers: `
      select
        employee_answers.item as trait,
        staff_groups.staff_group = 'top_management' as is_top,
        cast(count(*) as double) as n,
        avg(employee_answers.score_10) as mean,
        coalesce(var_samp(employee_answers.score_10), 0) as variance
      from employee_answers
      inner join staff_groups on staff_groups.employee_id = employee_answers.employee_id
      where employee_answers.construct = 'employee_commitment'
      group by employee_answers.item, staff_groups.staff_group = 'top_management'
      order by 1, 2`,
  },
  columns: {
    trait: "varchar",
    top_management_n: "integer",
    rest_n: "integer",
    top_management_mean: "double",
    rest_mean: "double",
    difference: "double",
    difference_low: "double",
    difference_high: "double",
    p_value: "double",
    p_holm: "double",
  },
  compute({ answers }) {
    const sides = read(answers!);
    const traits = [...new Set(sides.map(({ trait }) => trait))].flatMap((trait) => {
      const of = (top: boolean) => sides.find((side) => side.trait === trait && side.top === top);
      const [top, rest] = [of(true), of(false)];
      if (!top || !rest || top.n < FEW || rest.n < FEW) return [];
      return [{ trait, top, rest, ...welch(top, rest) }];
    });
    const number = (value: (row: (typeof traits)[number]) => number) =>
      Float64Array.from(traits, value);
    const columns: Record<string, Column> = {
      trait: traits.map(({ trait }) => trait),
      top_management_n: Int32Array.from(traits, ({ top }) => top.n),
      rest_n: Int32Array.from(traits, ({ rest }) => rest.n),
      top_management_mean: number(({ top }) => top.mean),
      rest_mean: number(({ rest }) => rest.mean),
      difference: number((row) => row.difference),
      difference_low: number((row) => row.difference - row.reach),
      difference_high: number((row) => row.difference + row.reach),
      p_value: number(({ p }) => p),
      p_holm: Float64Array.from(holm(traits.map(({ p }) => p))),
    };
    return columns;
  },
} as const satisfies ComputedModel;

interface Side {
  readonly trait: string;
  readonly top: boolean;
  readonly n: number;
  readonly mean: number;
  readonly variance: number;
}

const read = ({ columns, length }: Columns): Side[] =>
  Array.from({ length }, (_, i) => ({
    trait: String(columns.trait![i]),
    top: columns.is_top![i] === true,
    n: Number(columns.n![i]),
    mean: Number(columns.mean![i]),
    variance: Number(columns.variance![i]),
  }));
