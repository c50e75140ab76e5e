-- One row per studied episode and customer who bought around it: the visits in each of its windows.
-- exposed: the customer lives where the competitor acted; the others, at the same time elsewhere,
-- show what would have happened anyway. A window is null for a customer whose place had another
-- competitor's episode in it, or that the records do not cover: so nobody is held against people who
-- were being courted themselves. Customers count who had bought before the earliest window began;
-- nobody is left out for having departed later, since departing is part of the answer.
-- analysis A31
-- guards P5, P17, P31
-- needs customers.region
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
with homes as (
    select
        customer_numbers.customer_no,
        coalesce(max(customers.region), '') as region,
        coalesce(max(customers.home_unit_id), '') as unit,
        coalesce(max(customers.segment), '') as segment
    from customers
    inner join customer_numbers on customer_numbers.customer_id = customers.customer_id
    group by customer_numbers.customer_no
),
places as (
    select
        region,
        unit,
        segment,
        row_number() over (order by region, unit, segment) as place_no
    from (select distinct region, unit, segment from homes) as distinct_places
),
residents as (
    select homes.customer_no, places.place_no
    from homes
    inner join places
        on places.region = homes.region
        and places.unit = homes.unit
        and places.segment = homes.segment
),
struck as (
    select distinct places.place_no, competitor_episodes.episode_no
    from events
    inner join competitor_episodes
        on competitor_episodes.kind = events.kind
        and competitor_episodes.started_on = cast(events.started_at as date)
        and competitor_episodes.ended_on is not distinct from cast(events.ended_at as date)
    inner join places
        on events.scope_value = case events.scope_kind
            when 'region' then places.region
            when 'unit' then places.unit
            when 'segment' then places.segment
        end
        or coalesce(events.scope_kind, 'all') = 'all'
),
windows as (
    select
        competitor_episodes.episode_no,
        competitor_episodes.started_on,
        cast(competitor_episodes.started_on - 3 * window_days as date) as watched_from,
        steps.window_no,
        cast(competitor_episodes.started_on + steps.window_no * window_days as date) as starts_on,
        cast(competitor_episodes.started_on + (steps.window_no + 1) * window_days as date)
            as ends_on
    from competitor_episodes
    cross join (values (-3), (-2), (-1), (0), (1)) as steps(window_no)
    where competitor_episodes.studied
),
disturbed as (
    select distinct struck.place_no, windows.episode_no, windows.window_no
    from windows
    inner join competitor_episodes as others
        on others.episode_no <> windows.episode_no
        and others.started_on < windows.ends_on
        and others.active_until > windows.starts_on
    inner join struck on struck.episode_no = others.episode_no
),
usable as (
    select
        windows.episode_no,
        windows.window_no,
        windows.started_on,
        places.place_no,
        struck.place_no is not null as exposed
    from windows
    cross join places
    left join struck
        on struck.place_no = places.place_no and struck.episode_no = windows.episode_no
    left join disturbed
        on disturbed.place_no = places.place_no
        and disturbed.episode_no = windows.episode_no
        and disturbed.window_no = windows.window_no
    where disturbed.place_no is null
        and windows.starts_on >= cast(getvariable('observed_from') as date)
        and windows.ends_on <= cast(getvariable('as_of') as date)
),
flags as (
    select
        episode_no,
        place_no,
        started_on,
        bool_or(exposed) as exposed,
        bool_or(window_no = -3) as has_before_3,
        bool_or(window_no = -2) as has_before_2,
        bool_or(window_no = -1) as has_before_1,
        bool_or(window_no = 0) as has_during,
        bool_or(window_no = 1) as has_after
    from usable
    group by episode_no, place_no, started_on
    having bool_or(window_no = -1) or bool_or(window_no = 0)
),
days as (
    select
        windows.episode_no,
        windows.window_no,
        windows.watched_from,
        windows.starts_on + cast(steps.step as integer) as day
    from windows
    inner join generate_series(0, 90) as steps(step)
        on windows.starts_on + cast(steps.step as integer) < windows.ends_on
),
made as (
    select
        days.episode_no,
        customer_days.customer_no,
        customer_totals.customer_id,
        residents.place_no,
        count(*) filter (where days.window_no = -3) as before_3,
        count(*) filter (where days.window_no = -2) as before_2,
        count(*) filter (where days.window_no = -1) as before_1,
        count(*) filter (where days.window_no = 0) as during,
        count(*) filter (where days.window_no = 1) as after
    from customer_days
    inner join days on days.day = customer_days.day
    inner join customer_totals
        on customer_totals.customer_no = customer_days.customer_no
        and customer_totals.first_visit_on < days.watched_from
    inner join residents on residents.customer_no = customer_days.customer_no
    where customer_days.orders > 0
    group by
        days.episode_no, customer_days.customer_no, customer_totals.customer_id,
        residents.place_no
)
select
    made.episode_no,
    flags.started_on,
    made.customer_id,
    flags.exposed,
    cast(case when flags.has_before_3 then made.before_3 end as integer) as before_3,
    cast(case when flags.has_before_2 then made.before_2 end as integer) as before_2,
    cast(case when flags.has_before_1 then made.before_1 end as integer) as before_1,
    cast(case when flags.has_during then made.during end as integer) as during,
    cast(case when flags.has_after then made.after end as integer) as after,
    cast(flags.place_no as integer) as place_no,
    made.customer_no
from made
inner join flags on flags.episode_no = made.episode_no and flags.place_no = made.place_no
order by made.episode_no, made.customer_no
