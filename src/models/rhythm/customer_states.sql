-- One row per customer and date after their first visit: the lifecycle state then.
-- The rule is that of lifecycle_states, at each date of evidence_dates and with what was known
-- before it, so that levels, rungs and counts of any period stand on one state.
-- analysis B4
-- guards P2
-- param active_quantile double = 0.8 (0.01..0.99): active while the silence is no longer than this quantile of the intervals
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
-- param own_rhythm_gaps integer = 4 (1..100): intervals from which a customer has a rhythm of their own
-- param rhythm_prior_gaps double = 2 (0..100): intervals of the common length by which the own mean is steadied
with dates as (
    select
        evidence_dates.as_of,
        row_number() over (order by evidence_dates.as_of) as date_no,
        max(rhythm_history.mean_days) as mean_days,
        max(rhythm_history.days)
            filter (where rhythm_history.quantile = getvariable('active_quantile')) as active_days,
        max(rhythm_history.days)
            filter (where rhythm_history.quantile = getvariable('lapsed_quantile')) as lapsed_days
    from evidence_dates
    left join rhythm_history on rhythm_history.as_of = evidence_dates.as_of
    where evidence_dates.as_of is not null
    group by evidence_dates.as_of
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
        visits_made.customer_no,
        visits_made.visited_on,
        visits_made.visit_no,
        visits_made.days_since_first,
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
        customer_no,
        visited_on,
        visit_no,
        days_since_first,
        first_date_no,
        dates_held,
        visit_no - 1 >= getvariable('own_rhythm_gaps') as has_own_rhythm,
        power(1 - getvariable('active_quantile'), -1 / (visit_no + getvariable('rhythm_prior_gaps')))
            - 1 as active_factor,
        power(1 - getvariable('lapsed_quantile'), -1 / (visit_no + getvariable('rhythm_prior_gaps')))
            - 1 as lapsed_factor
    from standing
),
limits as (
    select
        own.customer_no,
        dates.as_of,
        own.visit_no as visits,
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
)
select
    customer_no,
    as_of,
    case
        when visits = 1 then 'one_time'
        when days_since_last <= active_days then 'active'
        when days_since_last <= lapsed_days then 'at_risk'
        when days_since_last > lapsed_days then 'lapsed'
    end as state,
    cast(visits as integer) as visits
from limits
order by customer_no, as_of
