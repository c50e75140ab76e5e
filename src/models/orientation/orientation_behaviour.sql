-- One row per proxy of orientation in the records, branch and quarter: its share, and its place from −1 to +1.
-- Totals have no branch or no quarter; every proxy has a row for the whole company, also where the
-- records lack it. raw_value is a share with its interval (Wilson's on the number of cases that the
-- clusters are worth; a mean of shares for incentives). value lies between the two anchors of
-- orientation_anchors and ends there; it is empty where the anchors are equal. n counts cases;
-- under ten nothing is shown, nor the incentives of a branch with fewer than ten people; where those
-- that are not shown belong to fewer than five together, the next smallest branch is not shown either.
-- analysis A28
-- guards P8, P22, P27, P36
with cells as (
    select proxy, unit_id, period_start, cluster, sum(hits) as hits, sum(cases) as cases
    from orientation_records
    where unit_id is not null and period_start is not null
    group by proxy, unit_id, period_start, cluster
    union all
    select proxy, unit_id, null, cluster, sum(hits), sum(cases)
    from orientation_records
    where unit_id is not null
    group by proxy, unit_id, cluster
    union all
    select proxy, null, period_start, cluster, sum(hits), sum(cases)
    from orientation_records
    where period_start is not null
    group by proxy, period_start, cluster
    union all
    select proxy, null, null, cluster, sum(hits), sum(cases)
    from orientation_records
    group by proxy, cluster
),
totals as (
    select
        proxy,
        unit_id,
        period_start,
        sum(cases) as n,
        sum(hits) / nullif(sum(cases), 0) as share
    from cells
    group by proxy, unit_id, period_start
),
errors as (
    select
        cells.proxy,
        cells.unit_id,
        cells.period_start,
        cast(count(*) as double) as clusters,
        sum((cells.hits - totals.share * cells.cases) * (cells.hits - totals.share * cells.cases))
            / nullif(max(totals.n) * max(totals.n), 0)
            * count(*) / nullif(count(*) - 1, 0) as variance
    from cells
    inner join totals
        on totals.proxy = cells.proxy
        and totals.unit_id is not distinct from cells.unit_id
        and totals.period_start is not distinct from cells.period_start
    group by cells.proxy, cells.unit_id, cells.period_start
),
incentives as (
    select
        unit_id,
        sum(sum(cases)) over (
            order by sum(cases), unit_id rows between unbounded preceding and 1 preceding
        ) as smaller_branches
    from orientation_records
    where proxy = 'customer_incentives'
    group by unit_id
),
worth as (
    select
        totals.*,
        errors.variance,
        case
            when errors.clusters < 2 then totals.n
            when totals.share <= 0 or totals.share >= 1 then errors.clusters
            when errors.variance > 0
                then least(
                    totals.n,
                    totals.share * (1 - totals.share) / errors.variance * totals.n / (totals.n - 1)
                )
            else totals.n
        end as m
    from totals
    inner join errors
        on errors.proxy = totals.proxy
        and errors.unit_id is not distinct from totals.unit_id
        and errors.period_start is not distinct from totals.period_start
    left join incentives
        on totals.proxy = 'customer_incentives' and incentives.unit_id = totals.unit_id
    where totals.n >= 10 and coalesce(incentives.smaller_branches >= 5, true)
),
intervals as (
    select
        proxy,
        unit_id,
        period_start,
        share,
        case
            when proxy = 'customer_incentives' then share - 1.95996398 * sqrt(variance)
            else (share * m + 1.92072941 - 1.95996398 * sqrt(share * m * (1 - share) + 0.96036471))
                / (m + 3.84145882)
        end as ci_low,
        case
            when proxy = 'customer_incentives' then share + 1.95996398 * sqrt(variance)
            else (share * m + 1.92072941 + 1.95996398 * sqrt(share * m * (1 - share) + 0.96036471))
                / (m + 3.84145882)
        end as ci_high
    from worth
),
keys as (
    select proxy, unit_id, period_start, n
    from totals
    union all
    select proxy, null, null, 0
    from orientation_anchors
    where proxy not in (select proxy from totals)
),
placed as (
    select
        orientation_anchors.dimension,
        keys.proxy,
        keys.unit_id,
        keys.period_start,
        keys.n,
        intervals.share,
        intervals.ci_low,
        intervals.ci_high,
        orientation_anchors.anchor_low,
        orientation_anchors.anchor_high,
        2 / nullif(orientation_anchors.anchor_high - orientation_anchors.anchor_low, 0) as slope
    from keys
    inner join orientation_anchors on orientation_anchors.proxy = keys.proxy
    left join intervals
        on intervals.proxy = keys.proxy
        and intervals.unit_id is not distinct from keys.unit_id
        and intervals.period_start is not distinct from keys.period_start
)
select
    dimension,
    proxy,
    unit_id,
    period_start,
    share as raw_value,
    ci_low as raw_low,
    ci_high as raw_high,
    anchor_low,
    anchor_high,
    case when share is not null and slope is not null
        then greatest(-1, least(1, slope * (share - anchor_low) - 1))
    end as value,
    case when ci_low is not null and slope is not null
        then greatest(-1, least(1, slope * (case when slope > 0 then ci_low else ci_high end - anchor_low) - 1))
    end as ci_low,
    case when ci_low is not null and slope is not null
        then greatest(-1, least(1, slope * (case when slope > 0 then ci_high else ci_low end - anchor_low) - 1))
    end as ci_high,
    cast(n as integer) as n
from placed
order by
    unit_id nulls first,
    period_start nulls first,
    dimension,
    proxy
