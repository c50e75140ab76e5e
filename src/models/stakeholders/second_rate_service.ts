import type { Column, Columns } from "../../engine/column.ts";
import { fQuantile } from "../../stats/f_distribution.ts";
import { holm } from "../../stats/holm.ts";
import { type Side, welch } from "../../stats/welch.ts";
import type { ComputedModel } from "../model.ts";

/** Publics of fewer respondents are not shown. */
const FEW = 5;

export const model = {
  header: `
    One row per public: how well it says it is served, and whether that is second to the one compared with.
    service is the mean of respondents, 0 to 10, each weighing qualities by their own importance; every
    respondent counts once, however often asked. difference is this public less reference_public,
    with Welch’s interval, p_holm corrected for as many publics as are compared. second_rate: below it
    after the correction. A company may serve one public perfectly and the others by the way (S4).
    Publics of fewer than five respondents are not shown. In TypeScript, because Student’s distribution
    is no function of SQL.
    analysis A19, A38
    guards P8, P9, P27, P36
    needs surveys(construct = quality), surveys.respondent_type
    better with surveys(role = importance)
    param reference_public varchar = 'customers' ('customers' | 'employees' | 'suppliers' | 'partners'): the public with which the others are compared
  `,
  reads: {
    publics: `
      select
        stakeholder,
        stakeholder = getvariable('reference_public') as is_compared,
        cast(count(*) as double) as n,
        avg(service) as mean,
        coalesce(var_samp(service), 0) as variance
      from stakeholder_service
      group by stakeholder
      order by
        case stakeholder
          when 'customers' then 1 when 'employees' then 2 when 'suppliers' then 3 else 4
        end`,
  },
  columns: {
    stakeholder: "varchar",
    service: "double",
    service_low: "double",
    service_high: "double",
    n: "integer",
    compared_service: "double",
    difference: "double",
    ci_low: "double",
    ci_high: "double",
    p_value: "double",
    p_holm: "double",
    second_rate: "boolean",
  },
  compute({ publics }) {
    const shown = read(publics!).filter(({ n }) => n >= FEW);
    const compared = shown.find(({ isCompared }) => isCompared);
    const none = { difference: NaN, reach: NaN, p: NaN };
    const rows = shown.map((row) => ({
      ...row,
      own: Math.sqrt((row.variance / row.n) * fQuantile(0.95, 1, row.n - 1)),
      found: compared && row !== compared ? welch(row, compared) : none,
    }));
    const corrected = holm(rows.map(({ found }) => found.p));
    const number = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    const columns: Record<string, Column> = {
      stakeholder: rows.map(({ stakeholder }) => stakeholder),
      service: number(({ mean }) => mean),
      service_low: number(({ mean, own }) => Math.max(0, mean - own)),
      service_high: number(({ mean, own }) => Math.min(10, mean + own)),
      n: Int32Array.from(rows, ({ n }) => n),
      compared_service: number(({ found }) => (Number.isFinite(found.p) ? compared!.mean : NaN)),
      difference: number(({ found }) => found.difference),
      ci_low: number(({ found }) => found.difference - found.reach),
      ci_high: number(({ found }) => found.difference + found.reach),
      p_value: number(({ found }) => found.p),
      p_holm: Float64Array.from(corrected),
      second_rate: rows.map(({ found }, i) =>
        Number.isFinite(found.p) ? found.difference < 0 && corrected[i]! < 0.05 : null,
      ),
    };
    return columns;
  },
} as const satisfies ComputedModel;

interface Public extends Side {
  readonly stakeholder: string;
  readonly isCompared: boolean;
}

const read = ({ columns, length }: Columns): Public[] =>
  Array.from({ length }, (_, i) => ({
    stakeholder: String(columns.stakeholder![i]),
    isCompared: columns.is_compared![i] === true,
    n: Number(columns.n![i]),
    mean: Number(columns.mean![i]),
    variance: Number(columns.variance![i]),
  }));
