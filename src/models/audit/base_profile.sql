-- One row: one period of the customer base. First lens of the customer-base audit (Fader, Hardie
-- and Ross 2022): revenue = customers × orders_per_customer × average_order_value.
-- revenue is the net amount of customers with a sale in the period; returns_of_others are returns
-- in it by customers without one, and the three amounts add up to total_amount, all that the file
-- has for the period. complete: the records cover the whole period.
-- analysis B3
-- needs orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param period_end date = select getvariable('as_of'): the first day after the period
-- param period_months integer = select months from comparable_period (1..120): how long the period and the one before it are
-- param quiet_days integer = 7 (0..31): days without orders at the start of a period that still count as recorded
with bounds as (
    select
        cast(getvariable('period_end') as date) as period_end,
        cast(
            cast(getvariable('period_end') as date)
            - getvariable('period_months') * interval '1' month as date
        ) as period_start
),
known as (
    select
        count(*) filter (where orders_now > 0) as customers,
        cast(coalesce(sum(visits_now), 0) as bigint) as visits,
        cast(coalesce(sum(orders_now), 0) as bigint) as orders,
        cast(coalesce(sum(amount_now) filter (where orders_now > 0), 0) as decimal(18, 2))
            as revenue,
        cast(coalesce(sum(amount_now) filter (where orders_now = 0), 0) as decimal(18, 2))
            as returns_of_others
    from customer_periods
),
anonymous as (
    select cast(coalesce(sum(orders.amount), 0) as decimal(18, 2)) as amount
    from orders
    cross join bounds
    where orders.customer_id is null
        and orders.ordered_at >= bounds.period_start
        and orders.ordered_at < bounds.period_end
        and orders.ordered_at < cast(getvariable('as_of') as date)
)
select
    bounds.period_start,
    bounds.period_end,
    bounds.period_start + getvariable('quiet_days') >= cast(getvariable('observed_from') as date)
        and bounds.period_end <= cast(getvariable('as_of') as date) as complete,
    known.customers,
    known.visits,
    known.orders,
    known.revenue,
    cast(known.orders as double) / nullif(known.customers, 0) as orders_per_customer,
    cast(known.revenue as double) / nullif(known.orders, 0) as average_order_value,
    cast(known.revenue as double) / nullif(known.customers, 0) as revenue_per_customer,
    known.returns_of_others,
    anonymous.amount as anonymous_amount,
    cast(known.revenue + known.returns_of_others + anonymous.amount as decimal(18, 2))
        as total_amount
from bounds
cross join known
cross join anonymous
order by bounds.period_start
