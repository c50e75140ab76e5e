-- One row per segment that has customers: how many, what they bought, and how long ago.
-- share is of all scored customers, with Wilson's 95 % interval; revenue_share is of their revenue
-- and may exceed 1 where another segment took back more than it bought.
-- analysis B1
-- guards P8
with totals as (
    select
        cast(count(*) as double) as customers,
        cast(sum(monetary) as double) as revenue
    from rfm_segments
),
segments as (
    select
        segment,
        count(*) as customers,
        sum(visits) as visits,
        sum(orders) as orders,
        sum(monetary) as revenue,
        percentile_cont(0.5) within group (order by recency_days) as median_recency_days,
        percentile_cont(0.5) within group (order by frequency) as median_frequency,
        percentile_cont(0.5) within group (order by cast(monetary as double)) as median_monetary
    from rfm_segments
    group by segment
)
select
    segments.segment,
    segments.customers,
    segments.customers / totals.customers as share,
    greatest(0, (
        segments.customers + 1.92072941
        - 1.95996398 * sqrt(
            segments.customers * (totals.customers - segments.customers) / totals.customers + 0.96036471
        )
    ) / (totals.customers + 3.84145882)) as ci_low,
    least(1, (
        segments.customers + 1.92072941
        + 1.95996398 * sqrt(
            segments.customers * (totals.customers - segments.customers) / totals.customers + 0.96036471
        )
    ) / (totals.customers + 3.84145882)) as ci_high,
    cast(segments.visits as bigint) as visits,
    cast(segments.orders as bigint) as orders,
    cast(segments.revenue as decimal(18, 2)) as revenue,
    cast(segments.revenue as double) / nullif(totals.revenue, 0) as revenue_share,
    segments.median_recency_days,
    segments.median_frequency,
    segments.median_monetary
from segments
cross join totals
order by segments.customers desc, segments.segment
