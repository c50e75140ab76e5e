import type { Columns } from "../../engine/column.ts";
import { fieller } from "../../stats/fieller.ts";
import { logistic, type Trials } from "../../stats/logistic.ts";
import { Z95 } from "../../stats/survival.ts";
import type { ComputedModel } from "../model.ts";

/** A group smaller than this shows no estimate. */
const FEW = 10;

export const model = {
  header: `
    One row per group: by how many points a rival’s quality may be ahead before purchases divide evenly.
    Who rated the company and its best rival on the same day (quality, roles perception and
    competitor, 0 to 10), and what the same customers then bought within choice_days, here and
    elsewhere. A logistic regression of the choice on own less rival, with a level of its own for the
    devoted and partners and for others (level at the last period end before the answer); tolerance
    is the deficit at which the chance of choosing here is one half, with Fieller’s interval and
    customers as clusters. devoted_more is what the devoted bear beyond the others. Where the choice
    does not follow quality to be seen (choice_slope_low of 0 or less) no tolerance can be told: the rows
    say so with nulls, as they do where either group has fewer than ten customers. In TypeScript, because the regression is fitted step by step.
    analysis A52
    guards P8, P22, P36
    needs surveys(role = competitor), surveys(construct = quality), market_purchases.brand
    param choice_days integer = 365 (1..3650): days after an answer in which purchases here and elsewhere are counted
    param own_brand varchar = select brand from own_brand: the brand of the company in purchases of the whole market
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
  `,
  reads: {
    choices: `
      with ratings as (
        select
          respondent_id as customer_id,
          cast(answered_at as date) as answered_on,
          avg(10 * (score - scale_min) / nullif(scale_max - scale_min, 0))
            filter (where coalesce(role, 'perception') = 'perception') as own,
          avg(10 * (score - scale_min) / nullif(scale_max - scale_min, 0))
            filter (where role = 'competitor') as rival
        from surveys
        where construct = 'quality'
          and coalesce(respondent_type, 'customer') = 'customer'
          and answered_at < cast(getvariable('as_of') as date)
        group by respondent_id, cast(answered_at as date)
      ),
      rated as (
        select
          customer_id,
          answered_on,
          own - rival as gap,
          row_number() over (partition by customer_id order by answered_on) as place
        from ratings
        where own is not null and rival is not null
      ),
      dates as (
        select rated.customer_id, rated.answered_on, rated.gap, max(evidence_dates.as_of) as as_of
        from rated
        inner join evidence_dates
          on evidence_dates.ends_period and evidence_dates.as_of <= rated.answered_on
        where rated.place = 1
        group by rated.customer_id, rated.answered_on, rated.gap
      )
      select
        dates.customer_id,
        loyalty_history.level >= 2 as devoted,
        dates.gap,
        cast(count(*) filter (where market_purchases.brand = getvariable('own_brand')) as double) as own,
        cast(count(*) as double) as purchases
      from dates
      inner join loyalty_history
        on loyalty_history.customer_id = dates.customer_id and loyalty_history.as_of = dates.as_of
      inner join market_purchases
        on market_purchases.customer_id = dates.customer_id
        and market_purchases.purchased_at > dates.answered_on
        and market_purchases.purchased_at <= dates.answered_on + getvariable('choice_days')
        and market_purchases.purchased_at < cast(getvariable('as_of') as date)
      where loyalty_history.level is not null and market_purchases.brand is not null
      group by dates.customer_id, loyalty_history.level >= 2, dates.gap
      order by dates.customer_id`,
  },
  columns: {
    group_name: "varchar",
    customers: "integer",
    tolerance: "double",
    ci_low: "double",
    ci_high: "double",
    choice_slope: "double",
    choice_slope_low: "double",
    choice_slope_high: "double",
  },
  compute({ choices }) {
    const { clusters, devoted } = read(choices!);
    const counts = [clusters.length - devoted, devoted];
    const enough = counts.every((count) => count >= FEW);
    const fit = enough ? logistic(clusters) : null;
    const groups = ["not_devoted", "devoted_and_partners", "devoted_more"];
    const [a, b, slope] = fit?.coefficients ?? [NaN, NaN, NaN];
    const v = fit?.covariance ?? [
      [NaN, NaN, NaN],
      [NaN, NaN, NaN],
      [NaN, NaN, NaN],
    ];
    const at = (i: number, j: number) => v[i]?.[j] ?? NaN;
    const uppers = [
      { value: a!, variance: at(0, 0), both: at(0, 2) },
      { value: b!, variance: at(1, 1), both: at(1, 2) },
      {
        value: b! - a!,
        variance: at(0, 0) + at(1, 1) - 2 * at(0, 1),
        both: at(1, 2) - at(0, 2),
      },
    ];
    const told = groups.map((_, i) => {
      const { value, variance, both } = uppers[i]!;
      return slope! > 0 ? fieller(value, slope!, { upper: variance, lower: at(2, 2), both }) : null;
    });
    const reach = Z95 * Math.sqrt(at(2, 2));
    const same = (value: number) => new Float64Array(groups.length).fill(value);
    return {
      group_name: groups,
      customers: Int32Array.from([...counts, clusters.length]),
      tolerance: Float64Array.from(told, (found) => found?.ratio ?? NaN),
      ci_low: Float64Array.from(told, (found) => found?.low ?? NaN),
      ci_high: Float64Array.from(told, (found) => found?.high ?? NaN),
      choice_slope: same(slope!),
      choice_slope_low: same(slope! - reach),
      choice_slope_high: same(slope! + reach),
    };
  },
} as const satisfies ComputedModel;

function read({ columns, length }: Columns): { clusters: Trials[]; devoted: number } {
  const clusters: Trials[] = [];
  let devoted = 0;
  for (let i = 0; i < length; i++) {
    const isDevoted = columns.devoted![i] === true;
    if (isDevoted) devoted++;
    clusters.push({
      conditions: [isDevoted ? 0 : 1, isDevoted ? 1 : 0, Number(columns.gap![i])],
      successes: Number(columns.own![i]),
      trials: Number(columns.purchases![i]),
    });
  }
  return { clusters, devoted };
}
