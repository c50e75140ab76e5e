import { betaQuantile } from "../../stats/beta.ts";
import type { ComputedModel } from "../model.ts";

export const model = {
  header: `
    One row per pair of rungs: of customers on from_rung, how many stood on to_rung a period later.
    All settled periods of the ladder together; customers counts periods of customers. probability is
    the share of from_rung's; its 95 % interval is that of the posterior of a Dirichlet prior that
    spreads one customer evenly over the rungs, so that a move nobody made keeps a probability.
    Under ten customers on from_rung the shares are null. In TypeScript, since the quantiles of the
    beta distribution, which each share of a Dirichlet has, are beyond SQL.
    analysis A07
    guards P8, P23
  `,
  reads: {
    moves: `
      with rungs as (
        select place, rung
        from (values
          (0, 'prospect'), (1, 'customer'), (2, 'client_unasked'), (3, 'client'), (4, 'advocate'),
          (5, 'apostle'), (6, 'lapsed')
        ) as rungs(place, rung)
      ),
      seen as (
        select distinct rung from ladder_rungs
      ),
      used as (
        select rungs.place, rungs.rung
        from rungs
        inner join seen on seen.rung = rungs.rung
      ),
      counts as (
        select from_rung, to_rung, cast(sum(customers) as double) as customers
        from ladder_flows
        where settled
        group by from_rung, to_rung
      )
      select
        origin.rung as from_rung,
        target.rung as to_rung,
        coalesce(counts.customers, 0) as customers,
        sum(coalesce(counts.customers, 0)) over (partition by origin.rung) as n,
        cast((select count(*) from used) as double) as rungs
      from used as origin
      cross join used as target
      left join counts on counts.from_rung = origin.rung and counts.to_rung = target.rung
      order by origin.place, target.place`,
  },
  columns: {
    from_rung: "varchar",
    to_rung: "varchar",
    customers: "double",
    probability: "double",
    ci_low: "double",
    ci_high: "double",
  },
  compute({ moves }) {
    const { columns, length } = moves!;
    const customers = columns.customers as Float64Array;
    const n = columns.n as Float64Array;
    const rungs = columns.rungs as Float64Array;
    const few = (i: number) => n[i]! < 10;
    const bound = (probability: number) =>
      Float64Array.from({ length }, (_, i) => {
        const prior = 1 / rungs[i]!;
        const rest = n[i]! - customers[i]! + 1 - prior;
        // Where there is one rung alone, its share is sure.
        if (few(i) || rest <= 0) return few(i) ? NaN : 1;
        return betaQuantile(probability, customers[i]! + prior, rest);
      });
    return {
      from_rung: columns.from_rung!,
      to_rung: columns.to_rung!,
      customers,
      probability: customers.map((count, i) => (few(i) ? NaN : count / n[i]!)),
      ci_low: bound(0.025),
      ci_high: bound(0.975),
    };
  },
} as const satisfies ComputedModel;
