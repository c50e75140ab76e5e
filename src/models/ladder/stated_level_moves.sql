-- One row per kind of customer and pair of stated levels: answers of from_group, the next of to_group.
-- The groups are the levels of stated_levels by name: not_satisfied, satisfied, devoted and
-- devoted_recommends. Pairs are a customer’s answers that follow each other moves_from_days to
-- moves_until_days apart, so that each move takes about as long; answers that are missing between are
-- no move. kind is all, b2c or b2b. customers counts pairs; share is of from_group’s, with Wilson’s
-- 95 % interval; under ten pairs it is null. Only who answered twice is here: whoever left between is
-- not, so falls are seen too seldom.
-- analysis A07
-- guards P5, P8
-- better with customers.kind
-- param moves_from_days integer = 90 (1..3650): two answers closer together are not compared
-- param moves_until_days integer = 270 (1..3650): nor are two answers further apart
with kinds as (
    select customer_id, max(kind) as kind
    from customers
    where kind in ('b2c', 'b2b')
    group by customer_id
),
pairs as (
    select
        coalesce(kinds.kind, 'unknown') as kind,
        stated_levels.stated_level as from_level,
        stated_levels.next_level as to_level
    from stated_levels
    left join kinds on kinds.customer_id = stated_levels.customer_id
    where stated_levels.stated_level is not null
        and stated_levels.next_level is not null
        and stated_levels.next_on - stated_levels.answered_on
            between getvariable('moves_from_days') and getvariable('moves_until_days')
),
counts as (
    select kind, from_level, to_level, cast(count(*) as double) as answers
    from pairs
    where kind in ('b2c', 'b2b')
    group by kind, from_level, to_level
    union all
    select 'all', from_level, to_level, cast(count(*) as double)
    from pairs
    group by from_level, to_level
),
names as (
    select level, name
    from (values
        (0, 'not_satisfied'), (1, 'satisfied'), (2, 'devoted'), (3, 'devoted_recommends')
    ) as names(level, name)
),
cells as (
    select
        origins.kind,
        origins.from_level,
        cast(targets.level as integer) as to_level,
        coalesce(counts.answers, 0) as answers,
        origins.n
    from (
        select kind, from_level, sum(answers) as n
        from counts
        group by kind, from_level
    ) as origins
    cross join generate_series(0, 3) as targets(level)
    left join counts
        on counts.kind = origins.kind
        and counts.from_level = origins.from_level
        and counts.to_level = targets.level
)
select
    cells.kind,
    from_names.name as from_group,
    to_names.name as to_group,
    cast(answers as integer) as customers,
    cast(n as integer) as n,
    case when n >= 10 then answers / n end as share,
    case when n >= 10 then greatest(0, (
        answers + 1.92072941 - 1.95996398 * sqrt(answers * (n - answers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 then least(1, (
        answers + 1.92072941 + 1.95996398 * sqrt(answers * (n - answers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high
from cells
inner join names as from_names on from_names.level = cells.from_level
inner join names as to_names on to_names.level = cells.to_level
order by cells.kind, cells.from_level, cells.to_level
