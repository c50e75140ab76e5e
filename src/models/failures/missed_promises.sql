-- One row per cause of deliveries that came late or not in full: how many, and whose matter it was.
-- The cause is that of a failure on record for the same order. origin: ours, whatever respectable
-- reason was given; outside, external causes alone; not_known, no cause on record. our_share is the
-- part that was ours of those whose cause is known, with its interval, the same in every row. Under ten
-- missed promises no share is told.
-- analysis A30
-- guards P8, P22
-- better with interactions.cause, interactions.order_id
-- better with interactions.customer_id, interactions.happened_at, interactions.kind
with missed as (
    select
        coalesce(failures.cause, 'unknown') as cause,
        cast(count(*) as double) as misses
    from deliveries
    left join (
        select order_id, max(cause) as cause
        from failures
        where order_id is not null
        group by order_id
    ) as failures on failures.order_id = deliveries.order_id
    where not deliveries.on_time or not coalesce(deliveries.in_full, true)
    group by coalesce(failures.cause, 'unknown')
),
known as (
    select
        coalesce(sum(misses), 0) as n,
        coalesce(sum(misses) filter (where cause <> 'external'), 0) as ours
    from missed
    where cause <> 'unknown'
)
select
    missed.cause,
    case missed.cause when 'external' then 'outside' when 'unknown' then 'not_known' else 'ours' end
        as origin,
    cast(missed.misses as integer) as misses,
    case when sum(missed.misses) over () >= 10 then missed.misses / sum(missed.misses) over () end
        as share,
    case when known.n >= 10 then known.ours / known.n end as our_share,
    case when known.n >= 10 then (known.ours + 1.92072941
        - 1.95996398 * sqrt(known.ours * (known.n - known.ours) / known.n + 0.96036471))
        / (known.n + 3.84145882) end as our_share_low,
    case when known.n >= 10 then (known.ours + 1.92072941
        + 1.95996398 * sqrt(known.ours * (known.n - known.ours) / known.n + 0.96036471))
        / (known.n + 3.84145882) end as our_share_high
from missed
cross join known
order by missed.misses desc, missed.cause
