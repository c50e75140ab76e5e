-- One row per year, the coming one last: apostles at its end against as many times those at its beginning.
-- Years run back from the end of the last period of the ladder. target is apostle_growth times the
-- apostles at the beginning. required_probability is the part of all clients and advocates that would
-- have to become apostles within the year, (target − retained × apostles) / clients; observed_probability
-- the part that did, with Wilson’s 95 % interval; the coming year takes both retention and observation
-- from the year before. feasible: the requirement is at most 1 and within the interval. Growth by a
-- factor is bounded: years_to_ceiling is how often the beginning’s number can be multiplied until it
-- exceeds everybody who buys. Years whose beginning is not settled are left out.
-- analysis A08
-- guards P8, P23
-- param apostle_growth double = 2 (1.1..10): how many apostles are wanted at a year’s end for each one at its beginning
with ends as (
    select
        ends_here.period_end,
        starts_here.settled as is_settled
    from ladder_dates as ends_here
    left join ladder_dates as starts_here on starts_here.period_start = ends_here.period_end
),
last_end as (
    select max(period_end) as period_end
    from ends
),
years as (
    select
        ends.period_end as year_start,
        cast(ends.period_end + interval '12' month as date) as year_end,
        ends.period_end = last_end.period_end as is_coming
    from ends
    cross join last_end
    inner join generate_series(0, 199) as steps(step)
        on ends.period_end = cast(last_end.period_end - steps.step * interval '12' month as date)
    where ends.period_end = last_end.period_end or ends.is_settled
),
pairs as (
    select
        years.year_start,
        years.is_coming,
        starting.rung as from_rung,
        ending.rung as to_rung
    from years
    inner join ladder_rungs as starting on starting.period_end = years.year_start
    left join ladder_rungs as ending
        on ending.period_end = years.year_end and ending.customer_id = starting.customer_id
    where starting.rung not in ('prospect', 'lapsed')
),
counts as (
    select
        year_start,
        is_coming,
        cast(count(*) as double) as base,
        cast(count(*) filter (where from_rung = 'apostle') as double) as apostles,
        cast(count(*) filter (
            where from_rung in ('client', 'client_unasked', 'advocate')
        ) as double) as clients,
        cast(count(*) filter (where from_rung = 'apostle' and to_rung = 'apostle') as double)
            as stayed,
        cast(count(*) filter (
            where from_rung in ('client', 'client_unasked', 'advocate') and to_rung = 'apostle'
        ) as double) as rose
    from pairs
    group by year_start, is_coming
),
finals as (
    select period_end, cast(count(*) filter (where rung = 'apostle') as double) as apostles
    from ladder_rungs
    group by period_end
),
observed as (
    select
        counts.year_start,
        counts.is_coming,
        counts.base,
        counts.apostles,
        counts.clients,
        finals.apostles as actual,
        case when counts.is_coming
            then lag(counts.stayed / nullif(counts.apostles, 0)) over by_year
            else counts.stayed / nullif(counts.apostles, 0)
        end as retained,
        case when counts.is_coming then lag(counts.rose) over by_year else counts.rose end as rose,
        case when counts.is_coming then lag(counts.clients) over by_year else counts.clients end as n
    from counts
    left join finals
        on finals.period_end = cast(counts.year_start + interval '12' month as date)
        and not counts.is_coming
    window by_year as (order by counts.year_start)
),
rates as (
    select
        *,
        getvariable('apostle_growth') * apostles as target,
        case when apostles > 0 then
            (getvariable('apostle_growth') * apostles - retained * apostles) / nullif(clients, 0)
        end as required_probability,
        case when n >= 10 then rose / n end as observed_probability,
        case when n >= 10 then greatest(0, (
            rose + 1.92072941 - 1.95996398 * sqrt(rose * (n - rose) / n + 0.96036471)
        ) / (n + 3.84145882)) end as ci_low,
        case when n >= 10 then least(1, (
            rose + 1.92072941 + 1.95996398 * sqrt(rose * (n - rose) / n + 0.96036471)
        ) / (n + 3.84145882)) end as ci_high
    from observed
)
select
    year_start as period_start,
    cast(apostles as integer) as apostles,
    cast(actual as integer) as actual,
    target,
    cast(clients as integer) as clients,
    cast(base as integer) as base,
    retained,
    required_probability,
    observed_probability,
    ci_low,
    ci_high,
    case when apostles > 0 then ln(base / apostles) / ln(getvariable('apostle_growth')) end
        as years_to_ceiling,
    required_probability <= 1 and required_probability <= ci_high as feasible
from rates
order by period_start
