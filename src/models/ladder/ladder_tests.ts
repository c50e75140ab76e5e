import { independence } from "../../stats/markov.ts";
import type { ComputedModel } from "../model.ts";

const TESTS = ["markov_order", "stationarity"] as const;

export const model = {
  header: `
    Two rows: whether what the forecast takes for granted holds, by Anderson and Goodman’s tests (1957).
    markov_order: does the next rung depend on the rung of the period before as well, and not on the present
    one alone? stationarity: were the probabilities of the earlier half of the settled periods others
    than those of the later half? With many customers any small deviation is significant, so read
    cramers_v: how much it matters, from 0 to 1. sparse is the share of cells with fewer than five
    expected, for which the test is rough. In TypeScript, since the tail of chi-square is beyond SQL.
    analysis A07
    guards P23
  `,
  reads: {
    paths: `
      with bounds as (
        select cast(min(period_no) as double) as first_no, cast(max(period_no) as double) as last_no
        from ladder_dates
        where settled
      ),
      known as (
        select
          ladder_moves.before_rung,
          ladder_moves.from_rung,
          ladder_moves.to_rung,
          case
            when ladder_moves.period_no <= (bounds.first_no + bounds.last_no) / 2 then 'earlier'
            else 'later'
          end as half,
          cast(ladder_moves.customers as double) as customers
        from ladder_moves
        cross join bounds
        where ladder_moves.settled and ladder_moves.from_rung <> 'none_before'
      )
      select 'markov_order' as test, from_rung, before_rung as row_name, to_rung, sum(customers) as customers
      from known
      where before_rung <> 'none_before'
      group by from_rung, before_rung, to_rung
      union all
      select 'stationarity', from_rung, half, to_rung, sum(customers)
      from known
      group by from_rung, half, to_rung`,
  },
  columns: {
    test: "varchar",
    chi_square: "double",
    df: "double",
    p_value: "double",
    cramers_v: "double",
    sparse: "double",
    n: "double",
  },
  compute({ paths }) {
    const { columns, length } = paths!;
    const rows = Array.from({ length }, (_, i) => ({
      test: columns.test![i],
      from: columns.from_rung![i],
      row: columns.row_name![i],
      to: columns.to_rung![i],
      customers: Number(columns.customers![i]),
    }));
    const found = TESTS.map((test) => {
      const own = rows.filter((row) => row.test === test);
      const names = (of: "from" | "row" | "to") => [...new Set(own.map((row) => row[of]))];
      const tables = names("from").map((from) =>
        names("row").map((row) =>
          names("to").map(
            (to) =>
              own.find((each) => each.from === from && each.row === row && each.to === to)
                ?.customers ?? 0,
          ),
        ),
      );
      return independence(tables);
    });
    const column = (of: (result: (typeof found)[number]) => number) => Float64Array.from(found, of);
    return {
      test: [...TESTS],
      chi_square: column(({ chiSquare }) => chiSquare),
      df: column(({ df }) => df),
      p_value: column(({ p }) => p),
      cramers_v: column(({ cramersV }) => cramersV),
      sparse: column(({ sparse }) => sparse),
      n: column(({ n }) => n),
    };
  },
} as const satisfies ComputedModel;
