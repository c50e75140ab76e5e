-- One row per period end and state: how many of the customers so far were in that state then.
-- The rule is that of lifecycle_states, applied at each complete period's end to what was known
-- before it. Early on only short intervals can have been seen, so customers lapse too soon:
-- too_early marks dates at which the records were shorter than the latest lapsed_quantile of days.
-- analysis B4
-- guards P4
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
with latest as (
    select rhythm_history.days as lapsed_days
    from rhythm_history
    inner join calendar on calendar.period_end = rhythm_history.as_of and calendar.complete
    where rhythm_history.quantile = getvariable('lapsed_quantile')
    order by rhythm_history.as_of desc
    limit 1
),
names as (
    select place, state
    from (values (1, 'active'), (2, 'at_risk'), (3, 'lapsed'), (4, 'one_time')) as names(place, state)
),
counts as (
    select as_of, state, count(*) as customers
    from customer_states
    group by as_of, state
),
totals as (
    select counts.as_of, cast(sum(counts.customers) as bigint) as n
    from counts
    inner join calendar on calendar.period_end = counts.as_of and calendar.complete
    group by counts.as_of
)
select
    totals.as_of,
    names.state,
    coalesce(counts.customers, 0) as customers,
    cast(coalesce(counts.customers, 0) as double) / nullif(totals.n, 0) as share,
    totals.as_of - cast(getvariable('observed_from') as date) <= latest.lapsed_days as too_early
from totals
cross join names
left join counts on counts.as_of = totals.as_of and counts.state = names.state
left join latest on true
order by totals.as_of, names.place
