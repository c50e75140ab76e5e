-- One row per date and quantile: days between visits that were closed by then, of all customers.
-- The dates are the period ends of the calendar and as_of; each uses only what came before it. The
-- quantiles are the usual four and those that bound the lifecycle states, of type 7.
-- analysis B4
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param active_quantile double = 0.8 (0.01..0.99): active while the silence is no longer than this quantile of the intervals
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
with dates as (
    select period_end as as_of
    from calendar
    where complete
    union
    select cast(getvariable('as_of') as date) as as_of
),
quantiles as (
    select cast(quantile as double) as quantile
    from (values (0.5), (0.8), (0.9), (0.95)) as common(quantile)
    union
    select getvariable('active_quantile') as quantile
    union
    select getvariable('lapsed_quantile') as quantile
),
closing_days as (
    select days.next_visit_on, min(dates.as_of) as as_of
    from (select distinct next_visit_on from purchase_intervals) as days
    inner join dates on dates.as_of > days.next_visit_on
    group by days.next_visit_on
),
counts as (
    select
        closing_days.as_of,
        purchase_intervals.interval_days,
        cast(count(*) as bigint) as intervals
    from purchase_intervals
    inner join closing_days on closing_days.next_visit_on = purchase_intervals.next_visit_on
    group by closing_days.as_of, purchase_intervals.interval_days
),
grid as (
    select dates.as_of, lengths.interval_days
    from dates
    cross join (select distinct interval_days from counts) as lengths
),
closed_by as (
    select
        grid.as_of,
        grid.interval_days,
        sum(coalesce(counts.intervals, 0)) over (
            partition by grid.interval_days order by grid.as_of
        ) as intervals
    from grid
    left join counts
        on counts.as_of = grid.as_of and counts.interval_days = grid.interval_days
),
placed as (
    select
        as_of,
        interval_days,
        sum(intervals) over (partition by as_of order by interval_days) as no_longer,
        sum(intervals) over (partition by as_of) as n,
        sum(intervals * interval_days) over (partition by as_of) as days_in_all
    from closed_by
),
neighbours as (
    select
        placed.as_of,
        quantiles.quantile,
        placed.n,
        placed.days_in_all,
        (placed.n - 1) * quantiles.quantile as place,
        min(placed.interval_days) filter (
            where placed.no_longer > floor((placed.n - 1) * quantiles.quantile)
        ) as below,
        min(placed.interval_days) filter (
            where placed.no_longer > floor((placed.n - 1) * quantiles.quantile) + 1
        ) as above
    from placed
    cross join quantiles
    where placed.n > 0
    group by placed.as_of, quantiles.quantile, placed.n, placed.days_in_all
)
select
    as_of,
    quantile,
    -- Rounded, so that a silence of whole days can equal a quantile of whole days.
    round(below + (coalesce(above, below) - below) * (place - floor(place)), 6) as days,
    cast(n as bigint) as n,
    cast(days_in_all as double) / n as mean_days
from neighbours
order by as_of, quantile
