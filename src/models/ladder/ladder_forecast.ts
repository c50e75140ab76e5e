import { dirichletDraw, gammaDraw, multinomialDraw, poissonDraw } from "../../stats/draws.ts";
import { step } from "../../stats/markov.ts";
import { percentileInterval } from "../../stats/resample.ts";
import type { ComputedModel } from "../model.ts";

const SIMULATIONS = 1000;

export const model = {
  header: `
    One row per coming period and rung: how many customers are to be expected on it at its end.
    What went on in the settled periods is taken to go on: everybody moves with the probabilities of
    ladder_transitions, and as many come as did on average. low to high holds 95 % of 1,000 simulated
    futures, each with probabilities drawn from their posterior and with chance for each customer; a
    change of course is in none of them. In TypeScript, since SQL has no seeded random numbers.
    analysis A07
    guards P23, P30
    param ladder_period varchar = 'quarter' ('month' | 'quarter' | 'half_year' | 'year'): the length of a period of the ladder
    param ladder_periods_ahead integer = 4 (1..20): periods of the ladder to look ahead
  `,
  reads: {
    transitions: `
      select from_rung, to_rung, customers
      from ladder_transitions
      where getvariable('ladder_periods_ahead') > 0`,
    standing: `
      with last_period as (
        select period_start, period_end
        from ladder_dates
        order by period_end desc
        limit 1
      ),
      settled as (
        select cast(count(*) as double) as periods
        from ladder_dates
        where settled
      ),
      now_there as (
        select ladder_rungs.rung, cast(count(*) as double) as customers
        from ladder_rungs
        inner join last_period on last_period.period_start = ladder_rungs.period_start
        group by ladder_rungs.rung
      ),
      arrivals as (
        select to_rung, cast(sum(customers) as double) as customers
        from ladder_flows
        where settled and from_rung = 'none_before'
        group by to_rung
      ),
      rungs as (
        select distinct rung
        from ladder_rungs
      )
      select
        rungs.rung,
        coalesce(now_there.customers, 0) as customers,
        coalesce(arrivals.customers, 0) as arrived,
        settled.periods,
        last_period.period_end,
        last_period.period_start
      from rungs
      cross join settled
      cross join last_period
      left join now_there on now_there.rung = rungs.rung
      left join arrivals on arrivals.to_rung = rungs.rung
      where settled.periods > 0`,
    lengths: `
      select period, cast(months as integer) as months
      from (values ('month', 1), ('quarter', 3), ('half_year', 6), ('year', 12))
        as lengths(period, months)
      where period = getvariable('ladder_period')`,
  },
  columns: {
    period_start: "date",
    period_end: "date",
    rung: "varchar",
    expected: "double",
    low: "double",
    high: "double",
  },
  compute({ transitions, standing, lengths }, parameters, random, { progress }) {
    const rungs = [...new Set(Array.from(transitions!.columns.from_rung!, String))];
    const place = new Map(rungs.map((rung, i) => [rung, i]));
    const counts = rungs.map(() => rungs.map(() => 0));
    for (let i = 0; i < transitions!.length; i++) {
      const [from, to] = [transitions!.columns.from_rung![i], transitions!.columns.to_rung![i]];
      counts[place.get(String(from))!]![place.get(String(to))!] = Number(
        transitions!.columns.customers![i],
      );
    }
    const known = standing!.length > 0;
    const periods = known ? Number(standing!.columns.periods![0]) : 0;
    const start = rungs.map(() => 0);
    const arrived = rungs.map(() => 0);
    for (let i = 0; i < standing!.length; i++) {
      const at = place.get(String(standing!.columns.rung![i]))!;
      start[at] = Number(standing!.columns.customers![i]);
      arrived[at] = Number(standing!.columns.arrived![i]);
    }
    const ahead = known ? Number(parameters.ladder_periods_ahead) : 0;
    const weights = counts.map((row) => row.map((count) => count + 1 / rungs.length));
    const mean = weights.map((row) => {
      const total = row.reduce((sum, weight) => sum + weight, 0);
      return row.map((weight) => weight / total);
    });
    const expected = [start];
    for (let k = 1; k <= ahead; k++) {
      const moved = step(expected[k - 1]!, mean);
      expected.push(moved.map((count, at) => count + arrived[at]! / periods));
    }
    const drawn = Array.from({ length: ahead }, () => rungs.map(() => new Array<number>()));
    for (let simulation = 0; simulation < SIMULATIONS && ahead > 0; simulation++) {
      const moves = weights.map((row) => dirichletDraw(row, random));
      const coming = arrived.map((count) => gammaDraw(count + 0.5, random) / periods);
      let now: readonly number[] = start;
      for (let k = 0; k < ahead; k++) {
        const next = coming.map((rate) => poissonDraw(rate, random));
        now.forEach((count, from) => {
          multinomialDraw(count, moves[from]!, random).forEach((n, to) => (next[to]! += n));
        });
        now = next;
        next.forEach((count, at) => drawn[k]![at]!.push(count));
      }
      if (simulation % 100 === 0) progress(simulation / SIMULATIONS);
    }
    const rows = Array.from({ length: ahead }, (_, k) =>
      rungs.map((rung, at) => ({ k, rung, at })),
    );
    const flat = rows.flat();
    const bands = flat.map(({ k, at }) => percentileInterval(drawn[k]![at]!));
    const end = (k: number) => {
      const last = new Date(standing!.columns.period_end![0] as Date);
      last.setUTCMonth(last.getUTCMonth() + k * Number(lengths!.columns.months![0]));
      return last;
    };
    return {
      period_start: flat.map(({ k }) => end(k)),
      period_end: flat.map(({ k }) => end(k + 1)),
      rung: flat.map(({ rung }) => rung),
      expected: Float64Array.from(flat, ({ k, at }) => expected[k + 1]![at]!),
      low: Float64Array.from(bands, ([low]) => low),
      high: Float64Array.from(bands, ([, high]) => high),
    };
  },
} as const satisfies ComputedModel;
