-- One row per kind of evidence and measure of competition: whether branches with more rivals stand nearer to customers.
-- rho is Spearman's rank correlation between branches, with ties, and the interval of its Fisher
-- transform (Bonett and Wright 2000). competition: competitors_n as it stands, or hhi turned, so that a
-- positive rho always means nearer to customers where there is more competition. Between branches, and
-- not within: it says nothing of what a rival makes of one branch. Under ten branches nothing is shown, and about
-- thirty are needed to see a correlation of one half.
-- analysis A34
-- guards P8, P10
with pairs as (
    select 'experienced' as told_by, 'competitors_n' as competition, experienced as place, competitors_n as rivals
    from orientation_branches
    union all
    select 'recorded', 'competitors_n', recorded, competitors_n
    from orientation_branches
    union all
    select 'said', 'competitors_n', said, competitors_n
    from orientation_branches
    union all
    select 'experienced', 'hhi', experienced, -hhi
    from orientation_branches
    union all
    select 'recorded', 'hhi', recorded, -hhi
    from orientation_branches
    union all
    select 'said', 'hhi', said, -hhi
    from orientation_branches
),
complete as (
    select *
    from pairs
    where place is not null and rivals is not null
),
-- Ties share the mean of their ranks.
ranked as (
    select
        told_by,
        competition,
        rank() over (partition by told_by, competition order by place)
            + (count(*) over (partition by told_by, competition, place) - 1) / 2.0 as place_rank,
        rank() over (partition by told_by, competition order by rivals)
            + (count(*) over (partition by told_by, competition, rivals) - 1) / 2.0 as rivals_rank
    from complete
),
correlated as (
    select
        told_by,
        competition,
        cast(count(*) as double) as branches,
        case
            when count(*) >= 10 and stddev_pop(place_rank) > 0 and stddev_pop(rivals_rank) > 0
                then least(0.999999, greatest(-0.999999, corr(place_rank, rivals_rank)))
        end as rho
    from ranked
    group by told_by, competition
),
fisher as (
    select
        *,
        ln((1 + rho) / (1 - rho)) / 2 as z,
        1.959964 * sqrt((1 + rho * rho / 2) / (branches - 3)) as reach
    from correlated
)
select
    told_by,
    competition,
    cast(branches as integer) as branches,
    rho,
    (exp(2 * (z - reach)) - 1) / (exp(2 * (z - reach)) + 1) as ci_low,
    (exp(2 * (z + reach)) - 1) / (exp(2 * (z + reach)) + 1) as ci_high
from fisher
order by competition, told_by
