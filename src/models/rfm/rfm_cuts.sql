-- One row per measure and tier: the values from lower_bound up to, not including, upper_bound.
-- Cut-points are type 7 quantiles plus one unit, as in R's rfm package, so equal values share a
-- tier; recency is reversed, so 5 is always best. Where a measure has fewer distinct values than
-- bins (enough_values is false) some tiers must stay empty: use fewer bins.
-- analysis B1
-- guards P1
-- param bins integer = 5 (2..10): how many scores each measure has
with long as (
    select 'recency_days' as measure, cast(recency_days as double) as value from rfm_values
    union all
    select 'frequency' as measure, cast(frequency as double) as value from rfm_values
    union all
    select 'monetary' as measure, cast(monetary as double) as value from rfm_values
),
ranked as (
    select
        measure,
        value,
        row_number() over (partition by measure order by value) - 1 as place
    from long
),
totals as (
    select
        measure,
        count(*) as n,
        min(value) as smallest,
        max(value) as largest,
        count(distinct value) as distinct_values
    from long
    group by measure
),
bounds as (
    -- The quantile stands between two places; the fraction is kept whole until the last division.
    select
        totals.measure,
        tiers.tier,
        cast(floor((totals.n - 1) * tiers.tier / getvariable('bins')) as bigint) as place,
        (totals.n - 1) * tiers.tier % getvariable('bins') as remainder
    from totals
    cross join generate_series(1, 9) as tiers(tier)
    where tiers.tier < getvariable('bins')
),
cuts as (
    select
        bounds.measure,
        bounds.tier,
        below.value
            + coalesce(above.value - below.value, 0) * bounds.remainder / getvariable('bins')
            + 1 as cut
    from bounds
    inner join ranked as below
        on below.measure = bounds.measure and below.place = bounds.place
    left join ranked as above
        on above.measure = bounds.measure and above.place = bounds.place + 1
),
tiers as (
    select
        totals.measure,
        numbers.tier,
        coalesce(lower_cut.cut, totals.smallest) as lower_bound,
        coalesce(upper_cut.cut, totals.largest + 1) as upper_bound,
        totals.distinct_values
    from totals
    cross join generate_series(1, 10) as numbers(tier)
    left join cuts as lower_cut
        on lower_cut.measure = totals.measure and lower_cut.tier = numbers.tier - 1
    left join cuts as upper_cut
        on upper_cut.measure = totals.measure and upper_cut.tier = numbers.tier
    where numbers.tier <= getvariable('bins')
)
select
    measure,
    cast(case measure
        when 'recency_days' then getvariable('bins') + 1 - tier
        else tier
    end as integer) as score,
    lower_bound,
    upper_bound,
    distinct_values,
    distinct_values >= getvariable('bins') as enough_values
from tiers
order by measure desc, score
