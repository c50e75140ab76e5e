-- One row per episode: what competitors began on the same day and ended on the same day, wherever.
-- An episode is watched in five windows of equal length, window_days: as long as it lasted itself,
-- from one week to thirteen, or event_window_days where no end is recorded. Three windows lie before it,
-- one is its own, one comes after. active_until: until then it disturbs what else is measured there.
-- Episodes of one category of goods are left out, since a visit may hold several.
-- analysis A31
-- needs events.started_at, events.kind
-- better with events.ended_at, events.scope_kind
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param competitor_event varchar = 'competitor_promo' ('competitor_promo' | 'competitor_entry'): which acts of competitors are studied
-- param event_window_days integer = 28 (7..91): days of a window where an event has no recorded end
with days as (
    select distinct
        kind,
        cast(started_at as date) as started_on,
        cast(ended_at as date) as ended_on
    from events
    where kind in ('competitor_promo', 'competitor_entry')
        and coalesce(scope_kind, 'all') <> 'category'
        and started_at < cast(getvariable('as_of') as date)
),
lengths as (
    select
        kind,
        started_on,
        ended_on,
        cast(case
            when ended_on > started_on then least(91, greatest(7, ended_on - started_on))
            else getvariable('event_window_days')
        end as integer) as window_days
    from days
)
select
    cast(row_number() over (order by started_on, kind, ended_on nulls last) as integer)
        as episode_no,
    kind,
    started_on,
    ended_on,
    window_days,
    case
        when ended_on > started_on then ended_on
        else cast(started_on + 2 * window_days as date)
    end as active_until,
    kind = getvariable('competitor_event') as studied
from lengths
order by episode_no
