-- One row per customer with any document in a period or the equally long one before it.
-- The period ends before period_end and lasts period_months; a customer belongs to a period by a
-- sale in it. Returns count on their own date.
-- analysis B3
-- guards P31
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param period_end date = select getvariable('as_of'): the first day after the period
-- param period_months integer = select months from comparable_period (1..120): how long the period and the one before it are
with bounds as (
    select
        cast(getvariable('period_end') as date) as period_end,
        cast(
            cast(getvariable('period_end') as date)
            - getvariable('period_months') * interval '1' month as date
        ) as period_start,
        cast(
            cast(getvariable('period_end') as date)
            - 2 * getvariable('period_months') * interval '1' month as date
        ) as before_start
),
sums as (
    select
        customer_days.customer_no,
        cast(count(*) filter (where day < period_start and orders > 0) as integer) as visits_before,
        cast(count(*) filter (where day >= period_start and orders > 0) as integer) as visits_now,
        cast(coalesce(sum(orders) filter (where day < period_start), 0) as integer)
            as orders_before,
        cast(coalesce(sum(orders) filter (where day >= period_start), 0) as integer) as orders_now,
        cast(coalesce(sum(amount) filter (where day < period_start), 0) as decimal(18, 2))
            as amount_before,
        cast(coalesce(sum(amount) filter (where day >= period_start), 0) as decimal(18, 2))
            as amount_now
    from customer_days
    cross join bounds
    where day >= before_start
        and day < period_end
        and day < cast(getvariable('as_of') as date)
    group by customer_days.customer_no
)
select
    customer_numbers.customer_id,
    sums.visits_before,
    sums.visits_now,
    sums.orders_before,
    sums.orders_now,
    sums.amount_before,
    sums.amount_now,
    sums.customer_no
from sums
inner join customer_numbers on customer_numbers.customer_no = sums.customer_no
order by sums.customer_no
