-- One row per level and one for all: who stands lower at the next answer, who higher, and the difference.
-- Answers waver: even if nobody changed, some of those who stood high the first time would stand lower
-- the next, and as many others higher (regression to the mean). That is the benchmark: with nothing but
-- wavering, as many climb past a level as fall past it. rose counts pairs that were below the level
-- and then on it or above, fell the reverse; all counts every move. net_rise is the share of all pairs by
-- which climbs exceed falls, with its 95 % interval for matched pairs (McNemar 1947): where it holds 0,
-- nothing is left beyond wavering. Under ten moves there is none.
-- analysis A07
-- guards P8, P17
with pairs as (
    select
        case from_group
            when 'not_satisfied' then 0 when 'satisfied' then 1 when 'devoted' then 2 else 3
        end as from_level,
        case to_group
            when 'not_satisfied' then 0 when 'satisfied' then 1 when 'devoted' then 2 else 3
        end as to_level,
        cast(customers as double) as customers
    from stated_level_moves
    where kind = 'all'
),
levels as (
    select level, group_name
    from (values (1, 'satisfied'), (2, 'devoted'), (3, 'devoted_recommends')) as levels(level, group_name)
),
counts as (
    select
        levels.level as place,
        levels.group_name,
        sum(pairs.customers) as n,
        coalesce(sum(pairs.customers) filter (
            where pairs.from_level < levels.level and pairs.to_level >= levels.level
        ), 0) as rose,
        coalesce(sum(pairs.customers) filter (
            where pairs.from_level >= levels.level and pairs.to_level < levels.level
        ), 0) as fell
    from levels
    cross join pairs
    group by levels.level, levels.group_name
    union all
    select
        4,
        'all',
        sum(customers),
        coalesce(sum(customers) filter (where to_level > from_level), 0),
        coalesce(sum(customers) filter (where to_level < from_level), 0)
    from pairs
    having count(*) > 0
),
shares as (
    select
        *,
        case when rose + fell >= 10 then (rose - fell) / n end as net_rise,
        sqrt(greatest(rose + fell - (rose - fell) * (rose - fell) / n, 0)) / n as error
    from counts
)
select
    group_name,
    cast(n as integer) as n,
    cast(rose as integer) as rose,
    cast(fell as integer) as fell,
    net_rise,
    case when net_rise is not null then net_rise - 1.95996398 * error end as ci_low,
    case when net_rise is not null then net_rise + 1.95996398 * error end as ci_high
from shares
order by place
