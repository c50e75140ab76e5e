import { compareSides } from "./sides/compare_sides.ts";
import type { ComputedModel } from "../model.ts";

export const model = {
  header: `
    One row per outcome and group: what a point below expectations costs, and what a point above brings.
    A line with a bend at the point where what was felt is what was expected (Anderson and Sullivan
    1993): below_points is the change of the outcome for a point less, below; above_points for a point
    more, above; asymmetry their difference, and asymmetry_ratio how many times as much the
    shortfall weighs (Fieller’s interval; empty where the gain cannot be told from nothing). satisfaction, 0
    to 10, is held against the mean gap of all qualities on the same day. came_again, the share that
    came again within outcome_days, is held against the gap of single contacts, for all and by the
    level of loyalty before the contact; the rating of a contact is no outcome of its gap, since it is a
    part of it. Customers are clusters, groups under ten customers are left out. In TypeScript, because a regression is fitted.
    analysis A11
    guards P8, P11, P35, P36
    needs surveys(role = expectation) or interactions.expected
    better with surveys(construct = satisfaction), interactions.perceived
    param outcome_days integer = 180 (7..1095): days within which a customer came again
    param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
  `,
  reads: {
    answers: `
      with gaps as (
        select customer_id, answered_on, avg(perceived - expected) as gap
        from quality_answers
        where perceived is not null and expected is not null
        group by customer_id, answered_on
      ),
      outcomes as (
        select
          respondent_id as customer_id,
          cast(answered_at as date) as answered_on,
          avg(10 * case when reverse then scale_max - score else score - scale_min end
            / nullif(scale_max - scale_min, 0)) as outcome
        from surveys
        where construct = 'satisfaction'
          and coalesce(role, 'perception') = 'perception'
          and coalesce(respondent_type, 'customer') = 'customer'
        group by respondent_id, cast(answered_at as date)
      )
      select
        'satisfaction' as outcome_name,
        'all' as group_name,
        cast(dense_rank() over (order by gaps.customer_id) - 1 as double) as customer,
        gaps.gap,
        outcomes.outcome,
        cast(1 as double) as cases
      from gaps
      inner join outcomes
        on outcomes.customer_id = gaps.customer_id
        and outcomes.answered_on is not distinct from gaps.answered_on
      where outcomes.outcome is not null
      order by gaps.customer_id, gaps.answered_on`,
    contacts: `
      with felt as (
        select
          customer_numbers.customer_no,
          customer_numbers.customer_id,
          cast(interactions.happened_at as date) as day,
          avg(interactions.perceived - interactions.expected) as gap
        from interactions
        inner join customer_numbers on customer_numbers.customer_id = interactions.customer_id
        where interactions.perceived is not null
          and interactions.expected is not null
          and interactions.happened_at
            < cast(getvariable('as_of') as date) - getvariable('outcome_days')
        group by
          customer_numbers.customer_no,
          customer_numbers.customer_id,
          cast(interactions.happened_at as date)
      ),
      returns as (
        select felt.customer_no, felt.day, min(visits.visited_on) as next_on
        from felt
        left join visits
          on visits.customer_no = felt.customer_no and visits.visited_on > felt.day
        group by felt.customer_no, felt.day
      ),
      months as (
        select felt.customer_no, felt.day, max(evidence_dates.as_of) as as_of
        from felt
        inner join evidence_dates
          on evidence_dates.ends_period and evidence_dates.as_of <= felt.day
        group by felt.customer_no, felt.day
      ),
      joined as (
        select
          felt.customer_no,
          felt.gap,
          case when returns.next_on <= felt.day + getvariable('outcome_days') then 1.0 else 0.0 end
            as outcome,
          case when loyalty_history.level >= 2 then 'devoted_and_partners'
            when loyalty_history.level is not null then 'not_devoted' end as standing
        from felt
        inner join returns on returns.customer_no = felt.customer_no and returns.day = felt.day
        left join months on months.customer_no = felt.customer_no and months.day = felt.day
        left join loyalty_history
          on loyalty_history.customer_id = felt.customer_id
          and loyalty_history.as_of = months.as_of
      ),
      grouped as (
        select customer_no, gap, outcome, 'all' as group_name from joined
        union all
        select customer_no, gap, outcome, standing from joined where standing is not null
      )
      select
        'came_again' as outcome_name,
        group_name,
        cast(dense_rank() over (order by customer_no) - 1 as double) as customer,
        gap,
        cast(avg(outcome) as double) as outcome,
        cast(count(*) as double) as cases
      from grouped
      group by group_name, customer_no, gap
      order by group_name, customer_no, gap`,
  },
  columns: {
    outcome: "varchar",
    group_name: "varchar",
    below_points: "double",
    below_low: "double",
    below_high: "double",
    above_points: "double",
    above_low: "double",
    above_high: "double",
    asymmetry: "double",
    asymmetry_low: "double",
    asymmetry_high: "double",
    asymmetry_ratio: "double",
    asymmetry_ratio_low: "double",
    asymmetry_ratio_high: "double",
    n: "integer",
    customers: "integer",
  },
  compute({ answers, contacts }) {
    const rows = [...compareSides(answers!), ...compareSides(contacts!)];
    const numbers = (value: (row: (typeof rows)[number]) => number) =>
      Float64Array.from(rows, value);
    return {
      outcome: rows.map((row) => row.outcome),
      group_name: rows.map((row) => row.group),
      below_points: numbers((row) => row.below.value),
      below_low: numbers((row) => row.below.low),
      below_high: numbers((row) => row.below.high),
      above_points: numbers((row) => row.above.value),
      above_low: numbers((row) => row.above.low),
      above_high: numbers((row) => row.above.high),
      asymmetry: numbers((row) => row.difference.value),
      asymmetry_low: numbers((row) => row.difference.low),
      asymmetry_high: numbers((row) => row.difference.high),
      asymmetry_ratio: numbers((row) => row.ratio?.ratio ?? NaN),
      asymmetry_ratio_low: numbers((row) => row.ratio?.low ?? NaN),
      asymmetry_ratio_high: numbers((row) => row.ratio?.high ?? NaN),
      n: Int32Array.from(rows, (row) => row.n),
      customers: Int32Array.from(rows, (row) => row.customers),
    };
  },
} as const satisfies ComputedModel;
