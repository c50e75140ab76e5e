-- One row per bar: how many closed intervals between visits lasted from days up to, not including,
-- days_to. Bars are a day wide where no interval exceeds 60 days, a week up to 600, else 30 days.
-- analysis B4
with lengths as (
    select
        interval_days,
        count(*) as intervals
    from purchase_intervals
    where interval_days is not null
    group by interval_days
),
widths as (
    select
        case
            when max(interval_days) <= 60 then 1
            when max(interval_days) <= 600 then 7
            else 30
        end as width,
        max(interval_days) as longest,
        cast(sum(intervals) as double) as n
    from lengths
),
bars as (
    select
        cast(1 + steps.step * widths.width as integer) as days,
        cast(1 + (steps.step + 1) * widths.width as integer) as days_to,
        widths.n
    from widths
    cross join generate_series(0, 1999) as steps(step)
    where 1 + steps.step * widths.width <= widths.longest
)
select
    bars.days,
    bars.days_to,
    cast(coalesce(sum(lengths.intervals), 0) as bigint) as intervals,
    coalesce(sum(lengths.intervals), 0) / bars.n as share
from bars
left join lengths
    on lengths.interval_days >= bars.days and lengths.interval_days < bars.days_to
group by bars.days, bars.days_to, bars.n
order by bars.days
