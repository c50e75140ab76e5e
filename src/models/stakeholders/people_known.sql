-- One row per customer with five served occasions or more in act_window_days: how many of the staff they have met.
-- An occasion is a day on which an employee served the customer, in a sale or a contact. employees_met
-- counts them; contact_staff those who served anybody in the same branch in these days, and
-- known_share is the part of them. Who comes more often meets more people, so known_of_five is
-- what compares: the employees that five occasions drawn by lot would show (rarefaction, Hurlbert 1971).
-- analysis A56
-- guards P27
-- better with orders.employee_id, interactions.employee_id
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param act_window_days integer = 365 (1..36500): days for which an act for the company counts
with served as (
    select customer_id, employee_id, unit_id, cast(ordered_at as date) as day
    from orders
    where customer_id is not null
        and employee_id is not null
        and amount > 0
        and coalesce(doc_kind, 'sale') = 'sale'
        and ordered_at < cast(getvariable('as_of') as date)
        and cast(ordered_at as date)
            >= cast(getvariable('as_of') as date) - getvariable('act_window_days')
    union
    select customer_id, employee_id, unit_id, cast(happened_at as date)
    from interactions
    where customer_id is not null
        and employee_id is not null
        and happened_at < cast(getvariable('as_of') as date)
        and cast(happened_at as date)
            >= cast(getvariable('as_of') as date) - getvariable('act_window_days')
),
occasions as (
    select customer_id, employee_id, max(unit_id) as unit_id, count(distinct day) as times
    from served
    group by customer_id, employee_id
),
branch_staff as (
    select unit_id, count(distinct employee_id) as contact_staff
    from served
    where unit_id is not null
    group by unit_id
),
totals as (
    select
        customer_id,
        sum(times) as occasions,
        count(*) as known,
        max_by(unit_id, times) as unit_id
    from occasions
    group by customer_id
    having sum(times) >= 5
),
-- The chance that five of the occasions all miss this employee, C(N − t, 5) / C(N, 5).
missed as (
    select
        occasions.customer_id,
        sum(1 - case when totals.occasions - occasions.times < 5 then 0.0 else
            (totals.occasions - occasions.times) / cast(totals.occasions as double)
            * (totals.occasions - occasions.times - 1) / (totals.occasions - 1)
            * (totals.occasions - occasions.times - 2) / (totals.occasions - 2)
            * (totals.occasions - occasions.times - 3) / (totals.occasions - 3)
            * (totals.occasions - occasions.times - 4) / (totals.occasions - 4)
        end) as known_of_five
    from occasions
    inner join totals on totals.customer_id = occasions.customer_id
    group by occasions.customer_id
)
select
    totals.customer_id,
    cast(totals.occasions as integer) as served_occasions,
    cast(totals.known as integer) as employees_met,
    missed.known_of_five,
    cast(branch_staff.contact_staff as integer) as contact_staff,
    least(1, totals.known / cast(branch_staff.contact_staff as double)) as known_share
from totals
inner join missed on missed.customer_id = totals.customer_id
left join branch_staff on branch_staff.unit_id = totals.unit_id
order by totals.customer_id
