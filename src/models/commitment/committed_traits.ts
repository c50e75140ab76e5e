import type { Column, Columns } from "../../engine/column.ts";
import { compareMeans, type Share } from "../../stats/group_means.ts";
import { holm } from "../../stats/holm.ts";
import { compareRanks } from "../../stats/ranks.ts";
import type { ComputedModel } from "../model.ts";

/** A group smaller than this shows no estimate. */
const FEW = 10;

const TRAITS = ["home_distance", "out_of_town", "spending_per_trip", "time_saving"] as const;

const MEASURES = {
  devoted_mean: "one",
  others_mean: "other",
  difference: "difference",
  difference_low: "differenceLow",
  difference_high: "differenceHigh",
  ratio: "ratio",
  ratio_low: "ratioLow",
  ratio_high: "ratioHigh",
} as const;

const RANKS = {
  cliffs_delta: "delta",
  delta_low: "deltaLow",
  delta_high: "deltaHigh",
  rank_shift: "shift",
  rank_shift_low: "shiftLow",
  rank_shift_high: "shiftHigh",
  p_value: "p",
} as const;

export const model = {
  header: `
    One row per trait that committed consumers are said to have: the devoted and partners against others.
    home_distance in kilometres and time_saving as stated (surveys with the construct time_saving,
    0 to 10), one value a customer, by the level at as_of; out_of_town, the share of trips, and
    spending_per_trip over trait_days, each trip by the level that its customer held when its period
    began. Businesses are left out. Means, difference and ratio are per case, with customers as
    clusters; cliffs_delta and rank_shift (Hodges and Lehmann) compare customers by ranks, p_value is Mann
    and Whitney's, p_holm the same corrected for as many looks as there are traits. None of these
    traits is an ingredient of the levels. In TypeScript, because the median of all pairs of customers
    is searched for, which SQL cannot say. Traits with fewer than ten customers on a side show nothing.
    analysis A42
    guards P8, P9, P35, P36
    better with customers.home_distance_km, orders.is_out_of_town
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
    param trait_days integer = 365 (1..3650): days whose trips are compared
    param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
  `,
  reads: {
    customers: `
      with consumers as (
        select customer_id, max(cast(home_distance_km as double)) as distance
        from customers
        where customer_id is not null and coalesce(kind, 'b2c') = 'b2c'
        group by customer_id
      ),
      stated as (
        select
          respondent_id as customer_id,
          avg(10 * case when reverse then scale_max - score else score - scale_min end
            / nullif(scale_max - scale_min, 0)) as time_saving
        from surveys
        where construct = 'time_saving'
          and coalesce(respondent_type, 'customer') = 'customer'
          and coalesce(answered_at < cast(getvariable('as_of') as date), true)
          and coalesce(answered_at
            >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'), true)
        group by respondent_id
      ),
      trait_values as (
        select consumers.customer_id, 'home_distance' as trait, consumers.distance as total
        from consumers
        union all
        select stated.customer_id, 'time_saving', stated.time_saving
        from stated
        inner join consumers on consumers.customer_id = stated.customer_id
      )
      select
        trait_values.trait,
        trait_values.customer_id as member,
        loyalty_levels.level >= 2 as devoted,
        trait_values.total,
        cast(1 as double) as cases
      from trait_values
      inner join loyalty_levels on loyalty_levels.customer_id = trait_values.customer_id
      where loyalty_levels.level is not null and trait_values.total is not null
      order by trait_values.trait, trait_values.customer_id`,
    trips: `
      with away as (
        select
          customer_numbers.customer_no,
          cast(orders.ordered_at as date) as day,
          bool_or(orders.is_out_of_town) as is_away
        from orders
        inner join customer_numbers on customer_numbers.customer_id = orders.customer_id
        where orders.ordered_at < cast(getvariable('as_of') as date)
          and orders.ordered_at
            >= cast(getvariable('as_of') as date) - getvariable('trait_days')
          and orders.is_out_of_town is not null
          and orders.amount >= 0
        group by customer_numbers.customer_no, cast(orders.ordered_at as date)
      ),
      businesses as (
        select distinct customer_id
        from customers
        where kind <> 'b2c'
      ),
      made as (
        select
          customer_days.customer_no,
          calendar.period_start,
          count(*) as trips,
          sum(cast(customer_days.amount as double)) as spent,
          count(away.is_away) as known_trips,
          count(*) filter (where away.is_away) as trips_away
        from customer_days
        inner join calendar
          on customer_days.day >= calendar.period_start and customer_days.day < calendar.period_end
        left join away
          on away.customer_no = customer_days.customer_no and away.day = customer_days.day
        where customer_days.orders > 0
          and customer_days.day < cast(getvariable('as_of') as date)
          and customer_days.day
            >= cast(getvariable('as_of') as date) - getvariable('trait_days')
        group by customer_days.customer_no, calendar.period_start
      ),
      held as (
        select
          customer_numbers.customer_id,
          loyalty_history.level >= 2 as devoted,
          sum(made.trips) as trips,
          sum(made.spent) as spent,
          sum(made.known_trips) as known_trips,
          sum(made.trips_away) as trips_away
        from made
        inner join customer_numbers on customer_numbers.customer_no = made.customer_no
        inner join loyalty_history
          on loyalty_history.customer_id = customer_numbers.customer_id
          and loyalty_history.as_of = made.period_start
        left join businesses on businesses.customer_id = customer_numbers.customer_id
        where loyalty_history.level is not null and businesses.customer_id is null
        group by customer_numbers.customer_id, loyalty_history.level >= 2
      )
      select
        'spending_per_trip' as trait,
        customer_id as member,
        devoted,
        cast(spent as double) as total,
        cast(trips as double) as cases
      from held
      union all
      select
        'out_of_town', customer_id, devoted, cast(trips_away as double), cast(known_trips as double)
      from held
      where known_trips > 0
      order by 1, 2, 3`,
  },
  columns: {
    trait: "varchar",
    devoted_customers: "integer",
    other_customers: "integer",
    devoted_mean: "double",
    others_mean: "double",
    difference: "double",
    difference_low: "double",
    difference_high: "double",
    ratio: "double",
    ratio_low: "double",
    ratio_high: "double",
    cliffs_delta: "double",
    delta_low: "double",
    delta_high: "double",
    rank_shift: "double",
    rank_shift_low: "double",
    rank_shift_high: "double",
    p_value: "double",
    p_holm: "double",
  },
  compute({ customers, trips }) {
    const groups = TRAITS.map((trait) => ({
      trait,
      devoted: [...shares(customers!, trait, true), ...shares(trips!, trait, true)],
      others: [...shares(customers!, trait, false), ...shares(trips!, trait, false)],
    })).filter(({ devoted, others }) => devoted.length >= FEW && others.length >= FEW);
    const means = groups.map(({ devoted, others }) => compareMeans(devoted, others));
    const ranks = groups.map(({ devoted, others }) =>
      compareRanks(perCase(devoted), perCase(others)),
    );
    const columns: Record<string, Column> = {
      trait: groups.map(({ trait }) => trait),
      devoted_customers: Int32Array.from(groups, ({ devoted }) => devoted.length),
      other_customers: Int32Array.from(groups, ({ others }) => others.length),
      p_holm: Float64Array.from(holm(ranks.map(({ p }) => p))),
    };
    for (const [column, measure] of Object.entries(MEASURES))
      columns[column] = Float64Array.from(means, (found) => found[measure]);
    for (const [column, measure] of Object.entries(RANKS))
      columns[column] = Float64Array.from(ranks, (found) => found[measure]);
    return columns;
  },
} as const satisfies ComputedModel;

const perCase = (found: readonly Share[]) =>
  Float64Array.from(found, ({ total, cases }) => total / cases);

function shares({ columns, length }: Columns, trait: string, devoted: boolean): Share[] {
  const found: Share[] = [];
  for (let i = 0; i < length; i++) {
    if (columns.trait![i] !== trait || columns.devoted![i] !== devoted) continue;
    const total = Number(columns.total![i]);
    found.push({ member: String(columns.member![i]), total, cases: Number(columns.cases![i]) });
  }
  return found;
}
