-- One row per free customer and entry of a competitor into a region: days at risk before and since, and departures.
-- Free are customers never under contract with alternatives_from rivals within reach or more; the
-- others could not go. entered: the competitor came where the customer lives. The others show what
-- happened elsewhere on the same days. Nobody is at risk before the records begin or after departures
-- stop being known. satisfied: by the last answer before the entry, for those still there then.
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
        greatest(
            coalesce(people.acquired_on, customer_totals.first_visit_on),
            cast(getvariable('observed_from') as date)
        ) as from_on,
        least(cast(departures.departed_at as date), follow_up.followed_until) as until_on,
        coalesce(cast(departures.departed_at as date) < follow_up.followed_until, false) as departed
    from people
    cross join follow_up
    left join customer_totals on customer_totals.customer_id = people.customer_id
    left join departures on departures.customer_id = people.customer_id
    left join bound on bound.customer_id = people.customer_id
    where people.has_choice
        and bound.customer_id is null
        and (departures.customer_id is null or departures.departed_at is not null)
),
exposed as (
    select
        entries.arrived_on,
        entries.region as entered_region,
        lives.customer_id,
        lives.region,
        lives.region = entries.region as entered,
        greatest(0, least(lives.until_on, entries.arrived_on) - lives.from_on) as days_before,
        greatest(0, lives.until_on - greatest(lives.from_on, entries.arrived_on)) as days_after,
        lives.departed and lives.until_on <= entries.arrived_on as left_before,
        lives.departed and lives.until_on > entries.arrived_on as left_after,
        lives.from_on < entries.arrived_on and lives.until_on > entries.arrived_on as was_there
    from lives
    cross join entries
    where lives.from_on is not null
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
