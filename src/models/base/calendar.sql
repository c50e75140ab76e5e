-- One row per period that began before as_of, from the one in which the records begin.
-- period_end is the first day after the period, so it serves as the as_of of a history.
-- complete: the period was over by as_of. begins_observed: the records cover its first day.
-- guards P31
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param calendar_period varchar = 'month' ('week' | 'month' | 'quarter' | 'year'): the length of a period in histories
with bounds as (
    select
        cast(getvariable('as_of') as date) as as_of,
        cast(getvariable('observed_from') as date) as observed_from,
        getvariable('calendar_period') as period
),
starts as (
    select
        bounds.as_of,
        bounds.observed_from,
        bounds.period,
        case bounds.period
            when 'week' then interval '7' day
            when 'month' then interval '1' month
            when 'quarter' then interval '3' month
            when 'year' then interval '12' month
        end as length,
        date_trunc(bounds.period, bounds.observed_from) as first_start,
        steps.step
    from bounds
    cross join generate_series(0, 2999) as steps(step)
),
periods as (
    select
        as_of,
        observed_from,
        period,
        cast(first_start + step * length as date) as period_start,
        cast(first_start + (step + 1) * length as date) as period_end
    from starts
)
select
    period_start,
    period_end,
    period,
    period_end <= as_of as complete,
    period_start >= observed_from as begins_observed
from periods
where period_start < as_of
order by period_start
