-- One row per grouping and group of deliveries: on time, in full, and both, as shares with intervals.
-- The customer waits for both, so share counts them together; a delivery of which nobody noted
-- whether it was full counts by its time alone. grouping_name: all, brand (each brand a supplier's),
-- unit, channel.
-- analysis A30
-- guards P8
with groups as (
    select 'all' as grouping_name, 'all' as group_name, on_time, in_full from deliveries
    union all
    select 'brand', brand, on_time, in_full from deliveries where brand is not null
    union all
    select 'unit', unit_id, on_time, in_full from deliveries where unit_id is not null
    union all
    select 'channel', channel, on_time, in_full from deliveries where channel is not null
),
counts as (
    select
        grouping_name,
        group_name,
        cast(count(*) as double) as n,
        cast(count(*) filter (where on_time) as double) as punctual,
        cast(count(in_full) as double) as noted,
        cast(count(*) filter (where in_full) as double) as complete,
        cast(count(*) filter (where on_time and coalesce(in_full, true)) as double) as kept
    from groups
    group by grouping_name, group_name
)
select
    grouping_name,
    group_name,
    cast(n as integer) as deliveries,
    case when n >= 10 then punctual / n end as on_time_share,
    case when n >= 10 then (punctual + 1.92072941
        - 1.95996398 * sqrt(punctual * (n - punctual) / n + 0.96036471)) / (n + 3.84145882) end
        as on_time_low,
    case when n >= 10 then (punctual + 1.92072941
        + 1.95996398 * sqrt(punctual * (n - punctual) / n + 0.96036471)) / (n + 3.84145882) end
        as on_time_high,
    case when noted >= 10 then complete / noted end as in_full_share,
    case when n >= 10 then kept / n end as share,
    case when n >= 10 then (kept + 1.92072941
        - 1.95996398 * sqrt(kept * (n - kept) / n + 0.96036471)) / (n + 3.84145882) end as ci_low,
    case when n >= 10 then (kept + 1.92072941
        + 1.95996398 * sqrt(kept * (n - kept) / n + 0.96036471)) / (n + 3.84145882) end as ci_high
from counts
order by
    case grouping_name when 'all' then 1 when 'brand' then 2 when 'channel' then 3 else 4 end,
    share desc nulls last,
    group_name
