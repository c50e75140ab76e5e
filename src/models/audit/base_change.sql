-- One row per component, from the period before to the period: who was lost, kept, and new.
-- Second lens of the customer-base audit (Fader, Hardie and Ross 2022). A customer belongs to a
-- period by a sale in it; amounts are net. amount is the step of a bridge: the whole of a period, or
-- the change. period_before + lost + down + unchanged + up + new = period_now, to the cent; lost,
-- down, unchanged and up are together the customers of the period before. complete: the records
-- cover both periods; if not, some who look new were merely not yet observed.
-- analysis B3
-- guards P31
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param period_end date = select getvariable('as_of'): the first day after the period
-- param period_months integer = select months from comparable_period (1..120): how long the period and the one before it are
-- param quiet_days integer = 7 (0..31): days without orders at the start of a period that still count as recorded
with components as (
    select *
    from (
        values
            (1, 'period_before', 'total'),
            (2, 'lost', 'lost'),
            (3, 'down', 'kept'),
            (4, 'unchanged', 'kept'),
            (5, 'up', 'kept'),
            (6, 'new', 'new'),
            (7, 'period_now', 'total')
    ) as listed(place, component, status)
),
changes as (
    select
        case
            when orders_now = 0 then 'lost'
            when orders_before = 0 then 'new'
            when amount_now < amount_before then 'down'
            when amount_now > amount_before then 'up'
            else 'unchanged'
        end as component,
        case when orders_before > 0 then amount_before else 0 end as amount_before,
        case when orders_now > 0 then amount_now else 0 end as amount_now,
        orders_before > 0 as was_customer,
        orders_now > 0 as is_customer
    from customer_periods
    where orders_before > 0 or orders_now > 0
),
sums as (
    select
        component,
        count(*) as customers,
        sum(amount_before) as amount_before,
        sum(amount_now) as amount_now,
        sum(amount_now) - sum(amount_before) as amount
    from changes
    group by component
    union all
    select
        'period_before',
        count(*),
        sum(amount_before),
        sum(amount_now),
        sum(amount_before)
    from changes
    where was_customer
    union all
    select 'period_now', count(*), sum(amount_before), sum(amount_now), sum(amount_now)
    from changes
    where is_customer
)
select
    components.component,
    components.status,
    coalesce(sums.customers, 0) as customers,
    cast(coalesce(sums.amount_before, 0) as decimal(18, 2)) as amount_before,
    cast(coalesce(sums.amount_now, 0) as decimal(18, 2)) as amount_now,
    cast(coalesce(sums.amount, 0) as decimal(18, 2)) as amount,
    cast(
        cast(getvariable('period_end') as date)
        - 2 * getvariable('period_months') * interval '1' month as date
    ) + getvariable('quiet_days') >= cast(getvariable('observed_from') as date)
        and cast(getvariable('period_end') as date) <= cast(getvariable('as_of') as date)
        as complete
from components
left join sums on sums.component = components.component
order by components.place
