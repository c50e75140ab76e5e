-- One row per measure: how many customers equal-sized tiers (ntile) would score otherwise.
-- ntile has to part customers with equal values; straddling_values are those that it puts into two
-- tiers or more, so that equal customers get unequal scores by accident of their order.
-- analysis B1
-- guards P1
-- param bins integer = 5 (2..10): how many scores each measure has
with tiles as (
    select
        customer_no,
        recency_days,
        frequency,
        monetary,
        recency_score,
        frequency_score,
        monetary_score,
        ntile(getvariable('bins')) over (order by recency_days desc, customer_no) as recency_tile,
        ntile(getvariable('bins')) over (order by frequency, customer_no) as frequency_tile,
        ntile(getvariable('bins')) over (order by monetary, customer_no) as monetary_tile
    from rfm_scores
),
long as (
    select
        'recency_days' as measure,
        cast(recency_days as double) as value,
        recency_score as score,
        recency_tile as tile
    from tiles
    union all
    select 'frequency', cast(frequency as double), frequency_score, frequency_tile from tiles
    union all
    select 'monetary', cast(monetary as double), monetary_score, monetary_tile from tiles
),
by_value as (
    select
        measure,
        value,
        count(*) as customers,
        count(*) filter (where tile <> score) as scored_otherwise,
        count(distinct tile) as tiles
    from long
    group by measure, value
)
select
    measure,
    cast(sum(customers) as bigint) as customers,
    cast(sum(scored_otherwise) as bigint) as scored_otherwise,
    cast(sum(scored_otherwise) as double) / sum(customers) as share,
    count(*) filter (where tiles > 1) as straddling_values
from by_value
group by measure
order by measure desc
