-- One row per customer with a visit before as_of: active, at risk, lapsed, or a one-time buyer.
-- The silence since the last visit is held against two quantiles of the interval to be expected.
-- With own_rhythm_gaps intervals or more the customer's own count: they are taken for random about
-- a mean that is pulled towards everybody's as if rhythm_prior_gaps intervals of that length had
-- been seen (gamma prior, as in the NBD), and the quantiles are those of the next interval. With
-- fewer, those of all customers' intervals count. Closed intervals are biased short, so states turn
-- early rather than late. One-time buyers have no rhythm and stand apart however long they are gone.
-- analysis B4
-- guards P2
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param active_quantile double = 0.8 (0.01..0.99): active while the silence is no longer than this quantile of the intervals
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
-- param own_rhythm_gaps integer = 4 (1..100): intervals from which a customer has a rhythm of their own
-- param rhythm_prior_gaps double = 2 (0..100): intervals of the common length by which the own mean is steadied
with pooled as (
    select
        max(mean_days) as mean_days,
        max(days) filter (where quantile = getvariable('active_quantile')) as active_days,
        max(days) filter (where quantile = getvariable('lapsed_quantile')) as lapsed_days
    from rhythm_history
    where as_of = cast(getvariable('as_of') as date)
),
customers_so_far as (
    select
        customer_totals.customer_id,
        customer_totals.customer_no,
        customer_totals.last_visit_on,
        customer_totals.visits,
        customer_totals.visits - 1 >= getvariable('own_rhythm_gaps') as has_own_rhythm,
        getvariable('rhythm_prior_gaps') + 1 + customer_totals.visits - 1 as shape,
        getvariable('rhythm_prior_gaps') * pooled.mean_days
            + (customer_totals.last_visit_on - customer_totals.first_visit_on) as scale,
        pooled.active_days,
        pooled.lapsed_days
    from customer_totals
    cross join pooled
),
limits as (
    select
        customer_id,
        customer_no,
        last_visit_on,
        visits,
        has_own_rhythm,
        cast(cast(getvariable('as_of') as date) - last_visit_on as integer) as days_since_last,
        case
            when has_own_rhythm
                then scale * (power(1 - getvariable('active_quantile'), -1 / shape) - 1)
            else active_days
        end as active_days,
        case
            when has_own_rhythm
                then scale * (power(1 - getvariable('lapsed_quantile'), -1 / shape) - 1)
            else lapsed_days
        end as lapsed_days
    from customers_so_far
)
select
    customer_id,
    cast(getvariable('as_of') as date) as as_of,
    case
        when visits = 1 then 'one_time'
        when days_since_last <= active_days then 'active'
        when days_since_last <= lapsed_days then 'at_risk'
        else 'lapsed'
    end as state,
    days_since_last,
    last_visit_on,
    visits,
    has_own_rhythm,
    active_days,
    lapsed_days,
    customer_no
from limits
order by customer_no
