-- One row per member of a matched set: a departed customer (is_case), or one still there on that day.
-- Controls are drawn from customers at risk on the day of the case (D2's moment, departure_moments) who
-- had the same level of loyalty, kind and half-year of tenure; so who has departed since serves as a
-- control up to then, and nobody had to outlive the study; who left nobody knows when is on neither
-- side. The level is that of the last end of a
-- period at least level_days_before days before the period of the departure, so that no mistake that
-- is counted can have made it. Where the departure is inferred, index_on is the case's last activity,
-- and a control's own last visit up to that day within its last 30 days: a day with a visit is held
-- against a day with a visit. had_mistake: a mistake in mistake_days before index_on. The draw is fixed
-- by numbers, so it is the same each time.
-- analysis A40
-- guards P3, P6, P16, P18, P35
-- needs interactions.customer_id, interactions.kind
-- better with customers.churned_at, customers.acquired_at, surveys(construct = satisfaction)
-- param mistake_days integer = 90 (1..730): days before a departure in which a mistake counts
-- param mistakes_counted varchar = 'recorded' ('recorded' | 'all_failures'): which failures count as mistakes: those that the company recorded as its own, or all that customers met
-- param level_days_before integer = 90 (0..730): days before the period of a departure at which the level stands
-- param controls_per_case integer = 4 (1..20): customers still there that are held against each departed one
with people as (
    select
        everybody.customer_id,
        cast(row_number() over (order by everybody.customer_id) as bigint) as person_no,
        coalesce(everybody.kind, '') as kind,
        coalesce(everybody.acquired_on, customer_totals.first_visit_on) as joined_on,
        customer_totals.customer_no,
        departure_moments.moment_on,
        departure_moments.kind as departure_kind,
        coalesce(departure_moments.known, false) as is_known
    from (
        select customer_id, max(kind) as kind, min(acquired_on) as acquired_on
        from (
            select customer_id, kind, cast(acquired_at as date) as acquired_on
            from customers
            where customer_id is not null
                and coalesce(kind in ('b2c', 'b2b', 'public'), true)
            union all
            select customer_id, null, null
            from customer_totals
        ) as both_sources
        group by customer_id
    ) as everybody
    left join customer_totals on customer_totals.customer_id = everybody.customer_id
    left join departure_moments on departure_moments.customer_id = everybody.customer_id
),
periods as (
    select
        calendar.period_start,
        calendar.period_end,
        row_number() over (order by calendar.period_start) as period_no,
        max(evidence_dates.as_of) as level_on
    from calendar
    left join evidence_dates
        on evidence_dates.ends_period
        and evidence_dates.as_of <= calendar.period_start - getvariable('level_days_before')
    where calendar.begins_observed
    group by calendar.period_start, calendar.period_end
),
at_risk as (
    select
        people.person_no,
        people.customer_id,
        people.customer_no,
        people.moment_on,
        people.departure_kind,
        people.is_known,
        periods.period_no,
        periods.period_end,
        loyalty_history.level,
        concat_ws(
            ' ',
            cast(periods.period_no as varchar),
            coalesce(cast(loyalty_history.level as varchar), '-'),
            cast(least((periods.period_start - people.joined_on) // 182, 12) as varchar),
            people.kind
        ) as stratum
    from people
    inner join periods
        on people.joined_on < periods.period_start
        and (people.departure_kind is null or people.moment_on >= periods.period_start)
    left join loyalty_history
        on loyalty_history.customer_id = people.customer_id
        and loyalty_history.as_of = periods.level_on
),
cases as (
    select
        person_no,
        customer_id,
        level,
        stratum,
        moment_on as index_on,
        departure_kind = 'inferred' as is_inferred,
        row_number() over (partition by stratum order by person_no) as place
    from at_risk
    where moment_on < period_end and is_known
),
pool as (
    select
        at_risk.person_no,
        at_risk.customer_id,
        at_risk.customer_no,
        at_risk.moment_on,
        at_risk.stratum,
        row_number() over (
            partition by at_risk.stratum
            order by (at_risk.person_no * 7919 + at_risk.period_no * 104729) % 1000003, at_risk.person_no
        ) - 1 as place,
        count(*) over (partition by at_risk.stratum) as size
    from at_risk
    inner join (select distinct stratum from cases) as strata on strata.stratum = at_risk.stratum
),
sizes as (
    select stratum, max(size) as size
    from pool
    group by stratum
),
draws as (
    select
        cases.person_no as set_no,
        cases.person_no,
        cases.level,
        cases.stratum,
        cases.index_on,
        cases.is_inferred,
        (cases.place * getvariable('controls_per_case') + steps.step) % sizes.size as place
    from cases
    inner join sizes on sizes.stratum = cases.stratum
    cross join generate_series(0, 19) as steps(step)
    where steps.step < getvariable('controls_per_case') and steps.step < sizes.size
),
drawn as (
    select
        draws.set_no,
        draws.level,
        draws.is_inferred,
        draws.index_on,
        pool.customer_id,
        pool.customer_no
    from draws
    inner join pool on pool.stratum = draws.stratum and pool.place = draws.place
    where pool.person_no <> draws.person_no
        and coalesce(pool.moment_on > draws.index_on, true)
),
visited as (
    select drawn.set_no, drawn.customer_id, max(visits.visited_on) as visited_on
    from drawn
    inner join visits on visits.customer_no = drawn.customer_no
    where drawn.is_inferred
        and visits.visited_on <= drawn.index_on
        and visits.visited_on > drawn.index_on - 30
    group by drawn.set_no, drawn.customer_id
),
members as (
    select person_no as set_no, customer_id, true as is_case, level, index_on, is_inferred
    from cases
    union all
    select drawn.set_no, drawn.customer_id, false, drawn.level, drawn.index_on, false
    from drawn
    where not drawn.is_inferred
    union all
    select drawn.set_no, drawn.customer_id, false, drawn.level, visited.visited_on, true
    from drawn
    inner join visited
        on visited.set_no = drawn.set_no and visited.customer_id = drawn.customer_id
    where drawn.is_inferred
),
mistaken as (
    select distinct members.set_no, members.customer_id
    from members
    inner join failures
        on failures.customer_id = members.customer_id
        and failures.happened_on >= members.index_on - getvariable('mistake_days')
        -- A mistake noted on the very day of a recorded departure may be the departure itself.
        and case when members.is_inferred then failures.happened_on <= members.index_on
            else failures.happened_on < members.index_on end
    where failures.mistake or getvariable('mistakes_counted') = 'all_failures'
)
select
    members.set_no,
    members.customer_id,
    members.is_case,
    members.level,
    members.index_on,
    mistaken.customer_id is not null as had_mistake
from members
left join mistaken
    on mistaken.set_no = members.set_no and mistaken.customer_id = members.customer_id
order by members.set_no, members.is_case desc, members.customer_id
