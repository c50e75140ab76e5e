-- One row per period of the ladder: the rung of a period is the one on which it ends.
-- Periods run back from the end of the last complete period of the calendar. settled: by the
-- beginning of the period the records were longer than the silence after which a customer counts as
-- lapsed, so that its moves are told from the start of the records; only these enter probabilities.
-- analysis A07
-- guards P4, P31
-- param ladder_period varchar = 'quarter' ('month' | 'quarter' | 'half_year' | 'year'): the length of a period of the ladder
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
with ends as (
    select as_of as period_end
    from evidence_dates
    where ends_period
),
bounds as (
    select
        min(period_end) as first_end,
        max(period_end) as last_end,
        case getvariable('ladder_period')
            when 'month' then 1
            when 'quarter' then 3
            when 'half_year' then 6
            when 'year' then 12
        end as months
    from ends
),
wanted as (
    select
        cast(bounds.last_end - steps.step * bounds.months * interval '1' month as date) as wanted_end
    from bounds
    cross join generate_series(0, 1199) as steps(step)
    where bounds.last_end - steps.step * bounds.months * interval '1' month >= bounds.first_end
),
-- Where the calendar has no end on that day, as with weeks, the last one before it serves.
found as (
    select distinct max(ends.period_end) as period_end
    from wanted
    inner join ends on ends.period_end <= wanted.wanted_end
    group by wanted.wanted_end
),
silences as (
    select max(rhythm_history.days) as lapsed_days
    from rhythm_history
    inner join bounds on bounds.last_end = rhythm_history.as_of
    where rhythm_history.quantile = getvariable('lapsed_quantile')
),
periods as (
    select
        found.period_end,
        coalesce(
            lag(found.period_end) over (order by found.period_end),
            cast(found.period_end - bounds.months * interval '1' month as date)
        ) as period_start,
        row_number() over (order by found.period_end) as period_no
    from found
    cross join bounds
)
select
    periods.period_start,
    periods.period_end,
    cast(periods.period_no as integer) as period_no,
    coalesce(
        periods.period_start - cast(getvariable('observed_from') as date) > silences.lapsed_days,
        false
    ) as settled
from periods
cross join silences
order by periods.period_start
