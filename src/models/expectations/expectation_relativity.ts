import type { Columns } from "../../engine/column.ts";
import { leastSquares } from "../../stats/least_squares.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";

/** Under so many customers nothing is told (P8). */
const FEW = 10;

export const model = {
  header: `
    One row per claim that expectations are relative: how far what is expected, and what is made of it,
    goes with the price and with the kind of provider (S4). price_expected: points expected more of
    a contact for twice the price of its order. public_expected: points expected of public providers less of private ones. public_lenient: satisfaction with public less
    private ones at equal performance. public_surprise: how much more a point of performance adds to the
    satisfaction with public ones. Providers are what answers are about (about_type public or
    private). Each by least squares with customers as clusters; n counts answers or contacts. In
    TypeScript, because regressions are fitted.
    analysis A16
    guards P8, P11, P36
    needs surveys.about_type or interactions.expected
    better with surveys(role = expectation), orders.ordered_at, orders.amount
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
  `,
  reads: {
    contacts: `
      with prices as (
        select order_id, sum(cast(amount as double)) as amount
        from orders
        where order_id is not null
        group by order_id
      )
      select
        cast(dense_rank() over (order by interactions.customer_id) - 1 as double) as customer,
        ln(prices.amount) / ln(2) as price,
        interactions.expected
      from interactions
      inner join prices on prices.order_id = interactions.order_id
      where interactions.customer_id is not null
        and interactions.expected is not null
        and prices.amount > 0
        and coalesce(interactions.happened_at < cast(getvariable('as_of') as date), true)
      order by interactions.customer_id, interactions.interaction_id`,
    answers: `
      with asked as (
        select
          respondent_id as customer_id,
          cast(answered_at as date) as answered_on,
          lower(about_type) as provider,
          construct,
          coalesce(role, 'perception') as role,
          10 * case when reverse then scale_max - score else score - scale_min end
            / nullif(scale_max - scale_min, 0) as points
        from surveys
        where lower(about_type) in ('public', 'private')
          and construct in ('quality', 'satisfaction')
          and coalesce(respondent_type, 'customer') = 'customer'
          and coalesce(answered_at < cast(getvariable('as_of') as date), true)
      )
      select
        cast(dense_rank() over (order by customer_id) - 1 as double) as customer,
        max(case when provider = 'public' then 1.0 else 0.0 end) as is_public,
        avg(points) filter (where construct = 'quality' and role = 'expectation') as expected,
        avg(points) filter (where construct = 'quality' and role = 'perception') as performance,
        avg(points) filter (where construct = 'satisfaction') as satisfaction
      from asked
      where customer_id is not null
      group by customer_id, answered_on, provider
      order by customer_id, answered_on, provider`,
  },
  columns: {
    effect: "varchar",
    estimate: "double",
    ci_low: "double",
    ci_high: "double",
    n: "integer",
    customers: "integer",
  },
  compute({ contacts, answers }) {
    const rows = [
      ...ask(contacts!, "expected", (of) => [of("price")], { price_expected: [0, 1] }),
      ...ask(answers!, "expected", (of) => [of("is_public")], { public_expected: [0, 1] }),
      ...ask(
        answers!,
        "satisfaction",
        (of) => {
          const [isPublic, performance] = [of("is_public"), of("performance")];
          const mean = performance.reduce((sum, v) => sum + v, 0) / performance.length;
          const centred = performance.map((value) => value - mean);
          return [isPublic, centred, centred.map((value, i) => value * isPublic[i]!)];
        },
        { public_lenient: [0, 1, 0, 0], public_surprise: [0, 0, 0, 1] },
      ),
    ];
    return {
      effect: rows.map((row) => row.effect),
      estimate: Float64Array.from(rows, (row) => row.estimate),
      ci_low: Float64Array.from(rows, (row) => row.estimate - Z95 * row.se),
      ci_high: Float64Array.from(rows, (row) => row.estimate + Z95 * row.se),
      n: Int32Array.from(rows, (row) => row.n),
      customers: Int32Array.from(rows, (row) => row.customers),
    };
  },
} as const satisfies ComputedModel;

type Of = (name: string) => Float64Array;

/** A regression over the rows that hold all it reads, and the sums of coefficients that answer. */
function ask(
  { columns, length }: Columns,
  outcome: string,
  conditions: (of: Of) => readonly Float64Array[],
  effects: Readonly<Record<string, readonly number[]>>,
) {
  const value = (name: string, row: number) => Number(columns[name]![row] ?? NaN);
  const read = new Set<string>([outcome]);
  conditions((name) => {
    read.add(name);
    return new Float64Array();
  });
  const rows = Array.from({ length }, (_, row) => row).filter((row) =>
    [...read].every((name) => Number.isFinite(value(name, row))),
  );
  const of: Of = (name) => Float64Array.from(rows, (row) => value(name, row));
  const numbers = new Map<number, number>();
  const clusters = rows.map((row) => {
    const customer = value("customer", row);
    const number = numbers.get(customer) ?? numbers.size;
    numbers.set(customer, number);
    return number;
  });
  const fit = leastSquares({ conditions: conditions(of), outcome: of(outcome), clusters });
  if (!fit || numbers.size < FEW) return [];
  return Object.entries(effects).map(([effect, weights]) => ({
    effect,
    ...fit.combine(weights),
    n: rows.length,
    customers: numbers.size,
  }));
}
