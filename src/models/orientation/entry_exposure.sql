-- One row per free customer and entry of a competitor into a region: days at risk before and since, and departures.
-- Free are customers never under contract with alternatives_from rivals within reach or more; the
-- others could not go. entered: the competitor came where the customer lives. The others show what
-- happened elsewhere on the same days, until a competitor came there as well; where one had come
-- before, nobody shows that. Nobody is at risk before the records begin or after departures stop being
-- known, nor after a last activity that a silence followed. satisfied: by the last answer before the entry, for those still there then.
-- analysis A34
-- guards P2, P4, P35
-- needs events.kind, events.scope_value, customers.region
-- better with customers.churned_at, customers.acquired_at, customers.alternatives_available_n, contracts.ends_at
-- better with surveys(construct = satisfaction)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param alternatives_from integer = 2 (0..100): rivals within reach from which on a customer counts as free to go
with entries as (
    select cast(started_at as date) as arrived_on, scope_value as region
    from events
    where kind = 'competitor_entry'
        and scope_kind = 'region'
        and scope_value is not null
        and started_at < cast(getvariable('as_of') as date)
    group by cast(started_at as date), scope_value
),
known as (
    select cast(coalesce(known_until, recorded_until) as date) as until_on
    from departures_known_until
),
bound as (
    select distinct customer_id from contract_spells
),
people as (
    select
        customer_id,
        max(region) as region,
        min(cast(acquired_at as date)) as acquired_on,
        coalesce(max(alternatives_available_n) >= getvariable('alternatives_from'), true) as has_choice
    from customers
    where customer_id is not null
        and region is not null
        and coalesce(kind, 'b2c') in ('b2c', 'b2b')
    group by customer_id
),
lives as (
    select
        people.customer_id,
        people.region,
        coalesce(people.acquired_on, customer_totals.first_visit_on) as joined_on,
        cast(getvariable('observed_from') as date) as observed_on,
        least(departure_moments.moment_on, known.until_on) as until_on,
        coalesce(departure_moments.moment_on < known.until_on, false) as departed
    from people
    cross join known
    left join customer_totals on customer_totals.customer_id = people.customer_id
    left join departure_moments on departure_moments.customer_id = people.customer_id
    left join bound on bound.customer_id = people.customer_id
    where people.has_choice
        and bound.customer_id is null
        and (departure_moments.customer_id is null or departure_moments.moment_on is not null)
),
elsewhere as (
    select
        entries.arrived_on,
        entries.region as entered_region,
        other.region,
        min(other.arrived_on) as entered_on
    from entries
    inner join entries as other on other.region <> entries.region
    group by entries.arrived_on, entries.region, other.region
),
watched as (
    select
        entries.arrived_on,
        entries.region as entered_region,
        lives.customer_id,
        lives.region,
        greatest(lives.joined_on, lives.observed_on) as from_on,
        least(lives.until_on, elsewhere.entered_on) as until_on,
        lives.departed and coalesce(lives.until_on < elsewhere.entered_on, true) as departed
    from lives
    cross join entries
    left join elsewhere
        on elsewhere.arrived_on = entries.arrived_on
        and elsewhere.entered_region = entries.region
        and elsewhere.region = lives.region
    -- Who was never acquired and never bought is not at risk of leaving.
    where lives.joined_on is not null
        and coalesce(elsewhere.entered_on > entries.arrived_on, true)
),
exposed as (
    select
        arrived_on,
        entered_region,
        customer_id,
        region,
        region = entered_region as entered,
        greatest(0, least(until_on, arrived_on) - from_on) as days_before,
        greatest(0, until_on - greatest(from_on, arrived_on)) as days_after,
        departed and until_on <= arrived_on as left_before,
        departed and until_on > arrived_on as left_after,
        from_on < arrived_on and until_on > arrived_on as was_there
    from watched
),
answers as (
    select
        exposed.arrived_on,
        exposed.entered_region,
        exposed.customer_id,
        standing_answers.satisfaction_margin >= 0 as satisfied,
        row_number() over (
            partition by exposed.arrived_on, exposed.entered_region, exposed.customer_id
            order by standing_answers.from_on desc
        ) as place
    from exposed
    inner join standing_answers
        on standing_answers.customer_id = exposed.customer_id
        and standing_answers.from_on < exposed.arrived_on
    where exposed.was_there and standing_answers.satisfaction_margin is not null
)
select
    exposed.arrived_on,
    exposed.entered_region,
    exposed.customer_id,
    exposed.region,
    exposed.entered,
    cast(exposed.days_before as integer) as days_before,
    cast(exposed.days_after as integer) as days_after,
    exposed.left_before,
    exposed.left_after,
    answers.satisfied
from exposed
left join answers
    on answers.arrived_on = exposed.arrived_on
    and answers.entered_region = exposed.entered_region
    and answers.customer_id = exposed.customer_id
    and answers.place = 1
order by exposed.arrived_on, exposed.entered_region, exposed.customer_id
