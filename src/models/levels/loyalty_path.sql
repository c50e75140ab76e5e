-- One row per path and step: of those who reached the step before, how many reached this one.
-- A step whose days nobody recorded is left out of its path. n_entered are those who had
-- path_days to go on before as_of; n_reached got there within that time, so that the youngest do not
-- look like failures; share has Wilson's interval. median_days is Kaplan and Meier's, with all
-- who entered, those still on the way censored; null where fewer than half have arrived. mean_days is
-- of those who arrived in time. Whoever skipped a step, or took it earlier than the one before,
-- waited no days for it. The first step has nobody before it.
-- analysis A02
-- guards P2, P3, P8
-- param path_days integer = 180 (1..36500): days that everybody has to reach the next step
with recorded as (
    select path, place, step, row_number() over (partition by path order by place) as step_no
    from path_dates
    group by path, place, step
),
ways as (
    select
        path_dates.customer_id,
        recorded.path,
        recorded.step_no,
        max(path_dates.reached_on) over (
            partition by path_dates.customer_id, path_dates.path order by recorded.step_no
        ) as reached_on,
        -- Everybody on the way has taken each step before.
        row_number() over (
            partition by path_dates.customer_id, path_dates.path order by recorded.step_no
        ) = recorded.step_no as in_line
    from path_dates
    inner join recorded on recorded.path = path_dates.path and recorded.step = path_dates.step
),
waits as (
    select
        before.path,
        before.step_no + 1 as step_no,
        reference.before - before.reached_on as days_possible,
        next.reached_on - before.reached_on as days_taken
    from ways as before
    cross join (
        select coalesce(as_of, before) as before from evidence_dates where is_as_of
    ) as reference
    left join ways as next
        on next.customer_id = before.customer_id
        and next.path = before.path
        and next.step_no = before.step_no + 1
        and next.in_line
    where before.in_line
),
counts as (
    select
        path,
        step_no,
        cast(count(*) filter (where days_possible >= getvariable('path_days')) as double)
            as n_entered,
        cast(count(*) filter (
            where days_possible >= getvariable('path_days')
                and days_taken <= getvariable('path_days')
        ) as double) as n_reached,
        avg(days_taken) filter (
            where days_possible >= getvariable('path_days')
                and days_taken <= getvariable('path_days')
        ) as mean_days,
        stddev_samp(days_taken) filter (
            where days_possible >= getvariable('path_days')
                and days_taken <= getvariable('path_days')
        ) as sd_days
    from waits
    group by path, step_no
),
days as (
    select
        path,
        step_no,
        coalesce(days_taken, days_possible) as day,
        cast(count(days_taken) as double) as events,
        cast(count(*) as double) as leaving
    from waits
    group by path, step_no, coalesce(days_taken, days_possible)
),
risk as (
    select
        path,
        step_no,
        day,
        events,
        sum(leaving) over (
            partition by path, step_no order by day rows between current row and unbounded following
        ) as at_risk
    from days
),
curve as (
    select
        path,
        step_no,
        day,
        sum(case when events < at_risk then ln(1 - events / at_risk) else -1e9 end) over (
            partition by path, step_no order by day
        ) as log_waiting
    from risk
    where events > 0
),
medians as (
    select path, step_no, min(day) as median_days
    from curve
    where log_waiting <= ln(0.5) + 1e-12
    group by path, step_no
)
select
    recorded.path,
    cast(recorded.step_no as integer) as place,
    recorded.step,
    cast(counts.n_entered as integer) as n_entered,
    cast(counts.n_reached as integer) as n_reached,
    case when counts.n_entered >= 10 then counts.n_reached / counts.n_entered end as share,
    case when counts.n_entered >= 10 then greatest(0, (
        n_reached + 1.92072941
            - 1.95996398 * sqrt(n_reached * (n_entered - n_reached) / n_entered + 0.96036471)
    ) / (n_entered + 3.84145882)) end as ci_low,
    case when counts.n_entered >= 10 then least(1, (
        n_reached + 1.92072941
            + 1.95996398 * sqrt(n_reached * (n_entered - n_reached) / n_entered + 0.96036471)
    ) / (n_entered + 3.84145882)) end as ci_high,
    cast(medians.median_days as integer) as median_days,
    counts.mean_days,
    counts.mean_days - 1.959964 * counts.sd_days / sqrt(counts.n_reached) as mean_days_low,
    counts.mean_days + 1.959964 * counts.sd_days / sqrt(counts.n_reached) as mean_days_high
from recorded
left join counts on counts.path = recorded.path and counts.step_no = recorded.step_no
left join medians on medians.path = recorded.path and medians.step_no = recorded.step_no
order by recorded.path, recorded.step_no
