import type { Column } from "../../engine/column.ts";
import { concentration, type Concentration } from "../../stats/concentration.ts";
import { percentileInterval, resample } from "../../stats/resample.ts";
import type { ComputedModel } from "../model.ts";

/** 400 samples, fewer where customers are so many that drawing them would take seconds. */
const SAMPLES = 400;
const FEWEST_SAMPLES = 100;
const DRAWS = 40_000_000;

const MEASURES = {
  gini: "gini",
  top10_share: "topTenth",
  top20_share: "topFifth",
  customers_for_80pct: "holdersOf80",
} as const satisfies Record<string, keyof Concentration>;

export const model = {
  header: `
    One row: how unevenly customers spend, with 95 % intervals from 400 bootstrap samples of the
    customers (100 or more where there are over 100,000). Customers with a sale in the window of
    rfm_values; whose returns outweigh their purchases counts as zero, and without_value counts
    these and those who spent nothing. customers_for_80pct is the share of customers, those who
    spend most first, who together bring no more than 80 %. one_and_done_share is of customers with
    one visit in the window (Wilson's interval). A short window makes any base look more
    concentrated (Schmittlein, Cooper and Morrison 1993).
    analysis B11
    guards P21
  `,
  reads: {
    amounts: `
      select cast(greatest(monetary, 0) as double) as amount
      from rfm_values
      order by monetary`,
    customers: `
      with counted as (
        select
          cast(count(*) as double) as customers,
          cast(count(*) filter (where monetary <= 0) as double) as without_value,
          cast(count(*) filter (where visits = 1) as double) as once,
          cast(coalesce(sum(monetary), 0) as double) as amount
        from rfm_values
      )
      select
        customers,
        without_value,
        amount,
        once / nullif(customers, 0) as one_and_done_share,
        greatest(0, (
          once + 1.92072941 - 1.95996398
            * sqrt(once * (customers - once) / nullif(customers, 0) + 0.96036471)
        ) / (customers + 3.84145882)) as one_and_done_share_low,
        least(1, (
          once + 1.92072941 + 1.95996398
            * sqrt(once * (customers - once) / nullif(customers, 0) + 0.96036471)
        ) / (customers + 3.84145882)) as one_and_done_share_high
      from counted
      where customers > 0`,
  },
  columns: {
    customers: "double",
    amount: "double",
    without_value: "double",
    gini: "double",
    gini_low: "double",
    gini_high: "double",
    top10_share: "double",
    top10_share_low: "double",
    top10_share_high: "double",
    top20_share: "double",
    top20_share_low: "double",
    top20_share_high: "double",
    customers_for_80pct: "double",
    customers_for_80pct_low: "double",
    customers_for_80pct_high: "double",
    one_and_done_share: "double",
    one_and_done_share_low: "double",
    one_and_done_share_high: "double",
    samples: "integer",
  },
  compute({ amounts, customers }, _parameters, random, { progress }) {
    const spent = amounts!.columns.amount as Float64Array;
    const rows = customers!.length;
    const samples = Math.max(
      FEWEST_SAMPLES,
      Math.min(SAMPLES, Math.floor(DRAWS / Math.max(spent.length, 1))),
    );
    const replicates: Concentration[] = [];
    const times = new Uint16Array(spent.length);
    for (let sample = 1; sample <= samples && rows > 0; sample++) {
      resample(times, random);
      replicates.push(concentration(spent, times));
      if (sample % 20 === 0) progress(sample / samples);
    }
    const columns: Record<string, Column> = {
      ...customers!.columns,
      samples: new Int32Array(rows).fill(samples),
    };
    const estimate = concentration(spent);
    for (const [column, measure] of Object.entries(MEASURES)) {
      const [low, high] = percentileInterval(replicates.map((found) => found[measure]));
      columns[column] = new Float64Array(rows).fill(estimate[measure]);
      columns[`${column}_low`] = new Float64Array(rows).fill(low);
      columns[`${column}_high`] = new Float64Array(rows).fill(high);
    }
    return columns;
  },
} as const satisfies ComputedModel;
