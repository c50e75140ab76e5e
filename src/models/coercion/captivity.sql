-- One row per customer: whether they could leave, by the date, with what binds them, each 0 to 1.
-- Captive means could not go, not does not look: alternatives considered say nothing here, and
-- neither do relations with people. yes: a contract runs, or no alternative is available, or the
-- customer says that they could not go elsewhere, or two facets reach captive_facet_from. One facet
-- alone, or no word about alternatives, leaves it unknown. An answer given before a lock ended, or
-- before a competitor came, is out of date. Switching costs and points count against the spending
-- of the last year. The number of alternatives in the file has no date: it is taken as it stands.
-- Facets after Burnham, Frels and Mahajan (2003), without the relational one.
-- analysis A05
-- guards P25, P26
-- better with contracts.ends_at, customers.alternatives_available_n, surveys(construct = could_go_elsewhere)
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param captive_facet_from double = 0.5 (0.01..1): from where on a facet of captivity counts as high
-- param cannot_leave_from double = 0.6 (0.5..1): the part of the scale from which an answer says that the customer could not go elsewhere
-- param point_value double = 0.01 (0..1000000): what a point of the loyalty programme is worth in money
with customers_known as (
    select
        customer_id,
        max(alternatives_available_n) as alternatives_n,
        max(cast(switching_cost as double)) as switching_cost,
        bool_or(coalesce(
            acquired_at < cast(getvariable('as_of') as date),
            acquired_at is not null or tenure_days is not null
                -- A file without dates lists customers: whether they left is on record.
                or (dates.dated = 0 and churned is not null)
        )) as has_come,
        bool_or(kind in ('supplier', 'partner', 'internal')) as is_other
    from customers
    cross join (select count(acquired_at) as dated from customers) as dates
    where customer_id is not null
    group by customer_id
),
contract_locks as (
    select
        customer_id,
        max(bound_to) filter (where not ended) as bound_until,
        max(bound_to) filter (where ended) as freed_on,
        max(1 - (cast(getvariable('as_of') as date) - last_term_from)
            / cast(greatest(bound_to - last_term_from, 1) as double)
        ) filter (where not ended) as contract_lock
    from contract_spells
    group by customer_id
),
competitors_near as (
    select customer_id, max(arrived_on) as arrived_on
    from competitor_arrivals
    group by customer_id
),
answers as (
    select
        respondent_id as customer_id,
        construct,
        cast(answered_at as date) as answered_on,
        case
            when (construct = 'could_go_elsewhere') = coalesce(reverse, false)
                then (score - scale_min) / nullif(scale_max - scale_min, 0)
            else (scale_max - score) / nullif(scale_max - scale_min, 0)
        end as bound_share,
        rank() over (
            partition by respondent_id, construct order by answered_at desc nulls last
        ) as place
    from surveys
    where construct in ('could_go_elsewhere', 'continuance')
        and respondent_id is not null
        and score is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(
            answered_at < cast(getvariable('as_of') as date)
                and answered_at >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'),
            true
        )
),
last_answers as (
    select
        answers.customer_id,
        avg(answers.bound_share) filter (
            where answers.construct = 'could_go_elsewhere'
                and coalesce(answers.answered_on > contract_locks.freed_on, true)
                and coalesce(answers.answered_on >= competitors_near.arrived_on, true)
        ) as says_cannot_leave,
        avg(answers.bound_share) filter (where answers.construct = 'continuance')
            as procedural_effort
    from answers
    left join contract_locks on contract_locks.customer_id = answers.customer_id
    left join competitors_near on competitors_near.customer_id = answers.customer_id
    where answers.place = 1
    group by answers.customer_id
),
points as (
    select customer_id, cast(sum(points) as double) as points
    from membership
    where joined_at < cast(getvariable('as_of') as date)
        and coalesce(left_at >= cast(getvariable('as_of') as date), true)
    group by customer_id
),
spending as (
    select
        customer_numbers.customer_id,
        sum(cast(customer_days.amount as double)) as annual_spend
    from customer_days
    inner join customer_numbers on customer_numbers.customer_no = customer_days.customer_no
    where customer_days.day >= cast(getvariable('as_of') as date) - 365
        and customer_days.day < cast(getvariable('as_of') as date)
    group by customer_numbers.customer_id
),
everybody as (
    select customer_id from customers_known where has_come
    union
    select customer_id from contract_locks
    union
    select customer_id from last_answers
    union
    select customer_id from customer_totals
),
facets as (
    select
        everybody.customer_id,
        case
            when customers_known.alternatives_n > 0 then 0
            when customers_known.alternatives_n <= 0 then 1
        end as no_alternatives,
        last_answers.says_cannot_leave,
        case
            when contract_locks.bound_until is not null then contract_locks.contract_lock
            when contract_locks.customer_id is not null then 0
        end as contract_lock,
        contract_locks.bound_until,
        case
            when customers_known.switching_cost = 0 then 0
            when customers_known.switching_cost > 0 and spans.any_orders then least(1, coalesce(
                customers_known.switching_cost / nullif(greatest(spending.annual_spend, 0), 0), 1
            ))
        end as financial_cost,
        last_answers.procedural_effort,
        case
            when points.points * getvariable('point_value') = 0 then 0
            when points.points > 0 and spans.any_orders then least(1, coalesce(
                points.points * getvariable('point_value')
                    / nullif(greatest(spending.annual_spend, 0), 0), 1
            ))
        end as points_at_stake
    from everybody
    left join customers_known on customers_known.customer_id = everybody.customer_id
    left join contract_locks on contract_locks.customer_id = everybody.customer_id
    left join last_answers on last_answers.customer_id = everybody.customer_id
    left join points on points.customer_id = everybody.customer_id
    left join spending on spending.customer_id = everybody.customer_id
    cross join (select count(*) > 0 as any_orders from customer_totals) as spans
    where not coalesce(customers_known.is_other, false)
),
counted as (
    select
        *,
        cast(coalesce(no_alternatives >= getvariable('captive_facet_from'), false) as integer)
            + cast(coalesce(says_cannot_leave >= getvariable('captive_facet_from'), false) as integer)
            + cast(coalesce(contract_lock >= getvariable('captive_facet_from'), false) as integer)
            + cast(coalesce(financial_cost >= getvariable('captive_facet_from'), false) as integer)
            + cast(coalesce(procedural_effort >= getvariable('captive_facet_from'), false) as integer)
            + cast(coalesce(points_at_stake >= getvariable('captive_facet_from'), false) as integer)
            as facets_high
    from facets
),
reasons as (
    select
        *,
        case
            when bound_until is not null then 'contract'
            when no_alternatives = 1 then 'no_alternatives'
            when says_cannot_leave >= getvariable('cannot_leave_from') then 'says_cannot_leave'
            when facets_high >= 2 then 'two_facets'
            when facets_high = 1 then 'one_facet'
            when no_alternatives is null and says_cannot_leave is null then 'nothing_known'
            else 'could_leave'
        end as reason
    from counted
)
select
    customer_id,
    cast(getvariable('as_of') as date) as as_of,
    no_alternatives,
    says_cannot_leave,
    contract_lock,
    financial_cost,
    procedural_effort,
    points_at_stake,
    facets_high,
    bound_until,
    reason,
    case
        when reason in ('contract', 'no_alternatives', 'says_cannot_leave', 'two_facets') then 'yes'
        when reason = 'could_leave' then 'no'
        else 'unknown'
    end as captive
from reasons
order by customer_id
