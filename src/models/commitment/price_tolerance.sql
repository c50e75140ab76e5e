-- One row per group and difference in price: who says that they would still stay at that difference.
-- Stated, not done: the answer to the question at which difference in price one would switch, in per
-- cent. Levels by loyalty_levels at as_of; all holds every valid answer. staying is the share whose
-- answer lies above the difference, as in a survival curve; whoever gave the highest answer
-- that the scale allows is taken to go on staying beyond it. Wilson's 95 % interval. Groups with
-- fewer than ten answers are left out.
-- analysis A31
-- guards P8, P22, P35
-- needs surveys(construct = price_tolerance)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
with last_answers as (
    select
        respondent_id as customer_id,
        score,
        row_number() over (
            partition by respondent_id order by answered_at desc nulls last, response_id desc
        ) as place
    from surveys
    where construct = 'price_tolerance'
        and respondent_id is not null
        and score is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(
            answered_at < cast(getvariable('as_of') as date)
                and answered_at >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'),
            true
        )
),
answers as (
    select 'all' as group_name, score
    from last_answers
    where place = 1
    union all
    select 'level_' || loyalty_levels.level, last_answers.score
    from last_answers
    inner join loyalty_levels on loyalty_levels.customer_id = last_answers.customer_id
    where last_answers.place = 1 and loyalty_levels.level is not null
),
counts as (
    select group_name, score, count(*) as answers
    from answers
    group by group_name, score
),
totals as (
    select group_name, cast(sum(answers) as double) as customers
    from counts
    group by group_name
    having sum(answers) >= 10
),
steps as (
    select cast(0 as double) as price_difference
    union
    select cast(score as double)
    from counts
    where score > 0
),
curve as (
    select
        totals.group_name,
        steps.price_difference,
        totals.customers,
        cast(coalesce(sum(counts.answers) filter (
            where counts.score > steps.price_difference
        ), 0) as double) as staying
    from totals
    cross join steps
    left join counts on counts.group_name = totals.group_name
    group by totals.group_name, steps.price_difference, totals.customers
)
select
    group_name,
    price_difference,
    cast(customers as integer) as customers,
    staying / customers as staying,
    greatest(0, (
        staying + 1.92072941
        - 1.95996398 * sqrt(staying * (customers - staying) / customers + 0.96036471)
    ) / (customers + 3.84145882)) as ci_low,
    least(1, (
        staying + 1.92072941
        + 1.95996398 * sqrt(staying * (customers - staying) / customers + 0.96036471)
    ) / (customers + 3.84145882)) as ci_high
from curve
order by group_name, price_difference
