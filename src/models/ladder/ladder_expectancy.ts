import { dirichletDraw } from "../../stats/draws.ts";
import { expectedVisits } from "../../stats/markov.ts";
import { percentileInterval } from "../../stats/resample.ts";
import type { ComputedModel } from "../model.ts";

const DRAWS = 500;
const LOST = "lapsed";

export const model = {
  header: `
    One row per rung to start from and rung to stand on: for how many periods, before the customer lapses.
    The chain of ladder_transitions with lapsed as its end (Pfeifer and Carraway 2000): the period of
    the start is the first one, and on_rung total sums over all rungs. Lapsed customers may come back;
    this counts to the first loss. The 95 % interval holds the middle of 500 draws from the posterior
    of the probabilities. Where fewer than ten customers stood on from_rung, or nobody ever lapsed,
    nothing is told. In TypeScript, since it inverts a matrix.
    analysis A07
    guards P2, P8, P23
  `,
  reads: {
    transitions: `
      with origins as (
        select from_rung, sum(customers) as customers
        from ladder_transitions
        group by from_rung
      )
      select
        ladder_transitions.from_rung,
        ladder_transitions.to_rung,
        ladder_transitions.customers,
        origins.customers >= 10 as enough
      from ladder_transitions
      inner join origins on origins.from_rung = ladder_transitions.from_rung`,
  },
  columns: {
    from_rung: "varchar",
    on_rung: "varchar",
    periods: "double",
    ci_low: "double",
    ci_high: "double",
  },
  compute({ transitions }, _parameters, random) {
    const { columns, length } = transitions!;
    const rungs = [...new Set(Array.from(columns.from_rung!, String))];
    const enough = new Set<string>();
    const weights = new Map(rungs.map((rung) => [rung, new Map<string, number>()]));
    let lost = 0;
    for (let i = 0; i < length; i++) {
      const [from, to] = [String(columns.from_rung![i]), String(columns.to_rung![i])];
      const customers = Number(columns.customers![i]);
      weights.get(from)!.set(to, customers + 1 / rungs.length);
      if (columns.enough![i] === true) enough.add(from);
      if (from !== LOST && to === LOST) lost += customers;
    }
    const passing = rungs.filter((rung) => rung !== LOST);
    const visits = (shares: (weight: readonly number[]) => readonly number[]) =>
      expectedVisits(
        passing.map((from) => {
          const row = shares(rungs.map((to) => weights.get(from)!.get(to)!));
          return passing.map((to) => row[rungs.indexOf(to)]!);
        }),
      ).map((row) => [...row, row.reduce((sum, periods) => sum + periods, 0)]);
    const told = lost > 0 ? passing.filter((rung) => enough.has(rung)) : [];
    const mean = told.length > 0 ? visits(normalised) : [];
    const draws = Array.from({ length: told.length > 0 ? DRAWS : 0 }, () =>
      visits((weight) => dirichletDraw(weight, random)),
    );
    const cells = told.flatMap((from) =>
      [...passing, "total"].map((on, to) => ({ from, on, i: passing.indexOf(from), to })),
    );
    const bands = cells.map(({ i, to }) => percentileInterval(draws.map((draw) => draw[i]![to]!)));
    return {
      from_rung: cells.map(({ from }) => from),
      on_rung: cells.map(({ on }) => on),
      periods: Float64Array.from(cells, ({ i, to }) => mean[i]![to]!),
      ci_low: Float64Array.from(bands, ([low]) => low),
      ci_high: Float64Array.from(bands, ([, high]) => high),
    };
  },
} as const satisfies ComputedModel;

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
