-- One row: whether the answer to competitors falls from level to level, as S1 and S3 say it should.
-- step_ratio is by how much response is multiplied from one level of loyalty to the next, by a line
-- through the logarithms of all levels with ten customers or more, each weighted by its precision.
-- analysis A31
with levels as (
    select
        cast(right(group_name, 1) as double) as level,
        log_ratio,
        1 / (se * se) as weight
    from competitor_contrasts
    where split = 'level'
        and contrast = 'response'
        and se > 0
        and least(customers, others) >= 10
),
centred as (
    select
        level - sum(level * weight) over () / sum(weight) over () as step,
        log_ratio,
        weight
    from levels
),
line as (
    select
        count(*) as levels,
        sum(weight * step * log_ratio) / nullif(sum(weight * step * step), 0) as slope,
        1 / sqrt(nullif(sum(weight * step * step), 0)) as se
    from centred
)
select
    cast(levels as integer) as levels,
    exp(slope) as step_ratio,
    exp(slope - 1.95996398 * se) as ci_low,
    exp(slope + 1.95996398 * se) as ci_high,
    coalesce(slope - 1.95996398 * se > 0, false) as falls
from line
where levels >= 2
