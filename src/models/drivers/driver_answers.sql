-- One row per customer, day of answers and driver: its rating from 0 to 10, and the outcome beside it.
-- Drivers as driver_settings or the parameter says; one that fewer than half of the answers hold is
-- left out, then answers that lack one of the rest. The outcome is the answer of the same day on 0 to
-- 10, or whether the customer came again within outcome_days (1 or 0, with complete follow-up).
-- Answers that report a failed base condition are left out unless wanted: such a failure cancels what
-- everything else does (S3), and one weight would have to serve two worlds. A customer’s undated answers
-- are one sitting, answered_on being null; after them no days can be counted.
-- analysis A13, A14
-- guards P12, P13
-- needs surveys.score
-- better with surveys(construct = rational), surveys(construct = irrational), surveys(construct = commitment), surveys(construct = hygiene)
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param drivers_asked varchar = select drivers_asked from driver_settings ('factors' | 'quality'): the questions that are taken as drivers
-- param driver_outcome varchar = select driver_outcome from driver_settings ('commitment' | 'satisfaction' | 'recommend' | 'repurchase_intent' | 'came_again'): what the drivers are to explain
-- param outcome_days integer = 180 (7..1095): days within which a customer came again
-- param failed_left_out boolean = true: answers that report a failed base condition are left out
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with answers as (
    select
        respondent_id as customer_id,
        cast(answered_at as date) as answered_on,
        construct,
        coalesce(item, construct) as item,
        10 * case when reverse then scale_max - score else score - scale_min end
            / nullif(scale_max - scale_min, 0) as points
    from surveys
    where respondent_id is not null
        and score is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(role, 'perception') = 'perception'
        and coalesce(answered_at < cast(getvariable('as_of') as date), true)
        and (construct in ('rational', 'irrational', 'quality')
            or construct = getvariable('driver_outcome'))
),
rated as (
    select
        customer_id,
        answered_on,
        item as driver,
        min(construct) as block,
        avg(points) as score
    from answers
    where points is not null
        and case getvariable('drivers_asked')
            when 'quality' then construct = 'quality'
            else construct in ('rational', 'irrational')
        end
    group by customer_id, answered_on, item
),
failed as (
    select distinct customer_id, failed_on
    from hygiene_failures
    where getvariable('failed_left_out')
),
said as (
    select customer_id, answered_on, avg(points) as outcome
    from answers
    where construct = getvariable('driver_outcome')
    group by customer_id, answered_on
),
asked as (
    select distinct customer_id, answered_on
    from rated
),
returns as (
    select
        asked.customer_id,
        asked.answered_on,
        case when count(customer_days.day) > 0 then 1.0 else 0.0 end as outcome
    from asked
    left join customer_numbers on customer_numbers.customer_id = asked.customer_id
    left join customer_days
        on customer_days.customer_no = customer_numbers.customer_no
        and customer_days.orders > 0
        and customer_days.day > asked.answered_on
        and customer_days.day <= asked.answered_on + getvariable('outcome_days')
    where getvariable('driver_outcome') = 'came_again'
        and asked.answered_on + getvariable('outcome_days') < cast(getvariable('as_of') as date)
    group by asked.customer_id, asked.answered_on
),
outcomes as (
    select customer_id, answered_on, outcome from said
    union all
    select customer_id, answered_on, cast(outcome as double) from returns
),
standing as (
    select rated.*, outcomes.outcome
    from rated
    inner join outcomes
        on outcomes.customer_id = rated.customer_id
        and outcomes.answered_on is not distinct from rated.answered_on
    left join failed
        on failed.customer_id = rated.customer_id
        and failed.failed_on is not distinct from rated.answered_on
    where failed.customer_id is null and outcomes.outcome is not null
),
counted as (
    select driver, count(*) as answers, min(block) as block
    from standing
    group by driver
),
whole as (
    select count(*) as answers
    from (select distinct customer_id, answered_on from standing) as each_answer
),
kept as (
    select counted.driver, counted.block, count(*) over () as drivers
    from counted
    cross join whole
    where counted.answers >= 0.5 * whole.answers
),
numbered as (
    select
        standing.customer_id,
        standing.answered_on,
        standing.driver,
        kept.block,
        standing.score,
        standing.outcome,
        kept.drivers,
        count(*) over (partition by standing.customer_id, standing.answered_on) as held
    from standing
    inner join kept on kept.driver = standing.driver
)
select customer_id, answered_on, driver, block, score, outcome
from numbered
where held = drivers
order by customer_id, answered_on, driver
