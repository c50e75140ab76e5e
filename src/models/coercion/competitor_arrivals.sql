-- One row per customer and arrival of a competitor where the customer lives, before as_of.
-- Events of the kind competitor_entry count everywhere, or in the region, for the branch or for the
-- segment that they name; those for a category of goods are left out.
-- analysis A05, A06
-- better with events.kind, events.scope_value, customers.region
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with entries as (
    select distinct
        coalesce(scope_kind, 'all') as scope_kind,
        scope_value,
        cast(started_at as date) as arrived_on
    from events
    where kind = 'competitor_entry' and started_at < cast(getvariable('as_of') as date)
),
places as (
    select customer_id, 'region' as scope_kind, region as scope_value from customers
    union all
    select customer_id, 'unit', home_unit_id from customers
    union all
    select customer_id, 'segment', segment from customers
),
arrivals as (
    select
        places.customer_id,
        entries.arrived_on,
        entries.scope_kind,
        entries.scope_value
    from places
    inner join entries
        on entries.scope_kind = places.scope_kind and entries.scope_value = places.scope_value
    union
    select customers.customer_id, entries.arrived_on, entries.scope_kind, null
    from customers
    inner join entries on entries.scope_kind = 'all'
)
select customer_id, arrived_on, scope_kind, scope_value
from arrivals
where customer_id is not null
order by customer_id, arrived_on, scope_kind, scope_value
