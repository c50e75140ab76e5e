-- One row per branch: when a common standard of service was introduced there, if it was by as_of.
-- Events of the kind standard_introduced count for every branch, for the branch or for the region that
-- they name. compared_on is the day that parts before from after: the branch’s own, and elsewhere the
-- median day of the branches that have one, so that both are looked at over the same years.
-- analysis A27
-- better with events.kind, events.scope_value, units.region
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with introduced as (
    select
        coalesce(scope_kind, 'all') as scope_kind,
        scope_value,
        min(cast(started_at as date)) as introduced_on
    from events
    where kind = 'standard_introduced'
        and coalesce(started_at < cast(getvariable('as_of') as date), true)
    group by coalesce(scope_kind, 'all'), scope_value
),
branches as (
    select unit_id, max(region) as region
    from (
        select unit_id, region from units
        union all
        select unit_id, null from interactions
        union all
        select unit_id, null from employees
    ) as named
    where unit_id is not null
    group by unit_id
),
dated as (
    select branches.unit_id, min(introduced.introduced_on) as introduced_on
    from branches
    left join introduced
        on introduced.scope_kind = 'all'
        or (introduced.scope_kind = 'unit' and introduced.scope_value = branches.unit_id)
        or (introduced.scope_kind = 'region' and introduced.scope_value = branches.region)
    group by branches.unit_id
),
middle as (
    select cast(floor(
        percentile_cont(0.5) within group (order by introduced_on - date '1970-01-01')
    ) as integer) as day_number
    from dated
    where introduced_on is not null
)
select
    dated.unit_id,
    dated.introduced_on,
    coalesce(dated.introduced_on, date '1970-01-01' + middle.day_number) as compared_on
from dated
cross join middle
order by dated.unit_id
