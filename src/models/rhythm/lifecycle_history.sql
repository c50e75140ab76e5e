-- One row per period end and state: how many of the customers so far were in that state then.
-- The rule is that of lifecycle_states, applied at each complete period's end to what was known
-- before it. Early on only short intervals can have been seen, so customers lapse too soon:
-- too_early marks dates at which the records were shorter than the latest lapsed_quantile of days.
-- analysis B4
-- guards P4
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param active_quantile double = 0.8 (0.01..0.99): active while the silence is no longer than this quantile of the intervals
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
-- param own_rhythm_gaps integer = 4 (1..100): intervals from which a customer has a rhythm of their own
-- param rhythm_prior_gaps double = 2 (0..100): intervals of the common length by which the own mean is steadied
with dates as (
    select
        calendar.period_end as as_of,
        row_number() over (order by calendar.period_end) as date_no,
        max(rhythm_history.mean_days) as mean_days,
        max(rhythm_history.days)
            filter (where rhythm_history.quantile = getvariable('active_quantile')) as active_days,
        max(rhythm_history.days)
            filter (where rhythm_history.quantile = getvariable('lapsed_quantile')) as lapsed_days
    from calendar
    left join rhythm_history on rhythm_history.as_of = calendar.period_end
    where calendar.complete
    group by calendar.period_end
),
first_dates as (
    select days.visited_on, min(dates.date_no) as date_no
    from (select distinct visited_on from purchase_intervals) as days
    inner join dates on dates.as_of > days.visited_on
    group by days.visited_on
),
-- Each visit is the customer's last for the dates after it, up to the next visit's first date.
standing as (
    select
        visits_made.visited_on,
        visits_made.visit_no - 1 as gaps,
        visits_made.days_since_first,
        visits_made.visit_no + getvariable('rhythm_prior_gaps') as shape,
        this_visit.date_no as first_date_no,
        coalesce(next_visit.date_no, after_last.date_no) - this_visit.date_no as dates_held
    from purchase_intervals as visits_made
    inner join first_dates as this_visit on this_visit.visited_on = visits_made.visited_on
    left join first_dates as next_visit on next_visit.visited_on = visits_made.next_visit_on
    cross join (select max(date_no) + 1 as date_no from dates) as after_last
    where coalesce(next_visit.date_no, after_last.date_no) > this_visit.date_no
),
spans as (
    select held.date_no as dates_held, step.date_no - 1 as step
    from dates as held
    inner join dates as step on step.date_no <= held.date_no
),
own as (
    select
        visited_on,
        gaps,
        days_since_first,
        first_date_no,
        dates_held,
        gaps >= getvariable('own_rhythm_gaps') as has_own_rhythm,
        power(1 - getvariable('active_quantile'), -1 / shape) - 1 as active_factor,
        power(1 - getvariable('lapsed_quantile'), -1 / shape) - 1 as lapsed_factor
    from standing
),
limits as (
    select
        dates.as_of,
        own.gaps,
        dates.as_of - own.visited_on as days_since_last,
        case
            when own.has_own_rhythm then own.active_factor
                * (getvariable('rhythm_prior_gaps') * dates.mean_days + own.days_since_first)
            else dates.active_days
        end as active_days,
        case
            when own.has_own_rhythm then own.lapsed_factor
                * (getvariable('rhythm_prior_gaps') * dates.mean_days + own.days_since_first)
            else dates.lapsed_days
        end as lapsed_days
    from own
    inner join spans on spans.dates_held = own.dates_held
    inner join dates on dates.date_no = own.first_date_no + spans.step
),
counts as (
    select
        as_of,
        count(*) as customers,
        count(*) filter (where gaps = 0) as one_time,
        count(*) filter (where gaps > 0 and days_since_last <= active_days) as active,
        count(*) filter (
            where gaps > 0 and days_since_last > active_days and days_since_last <= lapsed_days
        ) as at_risk,
        count(*) filter (
            where gaps > 0 and days_since_last > active_days and days_since_last > lapsed_days
        ) as lapsed
    from limits
    group by as_of
),
states as (
    select as_of, 1 as place, 'active' as state, active as customers, customers as n from counts
    union all
    select as_of, 2, 'at_risk', at_risk, customers from counts
    union all
    select as_of, 3, 'lapsed', lapsed, customers from counts
    union all
    select as_of, 4, 'one_time', one_time, customers from counts
)
select
    states.as_of,
    states.state,
    states.customers,
    cast(states.customers as double) / nullif(states.n, 0) as share,
    states.as_of - cast(getvariable('observed_from') as date) <= latest.lapsed_days as too_early
from states
cross join (select lapsed_days from dates order by date_no desc limit 1) as latest
order by states.as_of, states.place
