-- One row per branch, and all_units together: moments of magic and misery, and what is told of them.
-- Rated contacts of the last moment_window_days; complaints without a rating stand apart
-- (complaints_apart), because complaints are all on record and ordinary contacts are rated now and
-- then, so that together they would make any company look miserable. ratio is magic over misery
-- with its 95 % interval, on the logarithm and with customers as clusters; misery_share has Wilson's.
-- net: tellings of magic less tellings of misery, weighed, with reach and break_even of the model
-- break_even. needed: moments of magic that are missing until both are even. Of fewer than ten
-- customers, ten of them with magic or misery for the ratio, no share, ratio or net is told.
-- analysis A23
-- guards P8, P24, P36
-- needs interactions.happened_at, interactions.kind
-- better with interactions.perceived, interactions.expected, interactions.told_n, interactions.unit_id
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_window_days integer = 365 (1..36500): days before the date in which moments count
-- param misery_weight double = 1 (0.1..10): what one telling of misery weighs against one of magic
with counted as (
    select
        unit_id,
        coalesce(
            customer_id, '#' || coalesce(interaction_id, concat(source_file, ' ', source_row))
        ) as customer,
        cast(count(*) filter (where class = 'magic' and evidence <> 'complaint') as double) as magic,
        cast(count(*) filter (where class = 'neutral') as double) as neutral,
        cast(count(*) filter (where class = 'misery' and evidence <> 'complaint') as double)
            as misery,
        cast(count(*) filter (where evidence = 'complaint') as double) as complaints_apart
    from moments
    where class is not null
        and coalesce(
            happened_on >= cast(getvariable('as_of') as date) - getvariable('moment_window_days'),
            true
        )
    group by unit_id, customer
),
by_customer as (
    select unit_id as unit, magic, neutral, misery, complaints_apart
    from counted
    where unit_id is not null
    union all
    select
        'all_units',
        sum(magic),
        sum(neutral),
        sum(misery),
        sum(complaints_apart)
    from counted
    group by customer
),
sums as (
    select
        unit,
        sum(magic) as magic,
        sum(neutral) as neutral,
        sum(misery) as misery,
        sum(complaints_apart) as complaints_apart,
        count(*) filter (where magic + neutral + misery > 0) as customers,
        count(*) filter (where magic + misery > 0) as extremes
    from by_customer
    group by unit
),
spreads as (
    select
        sums.unit,
        sqrt(sum(power(
            by_customer.magic / sums.magic - by_customer.misery / sums.misery, 2
        ))) as se
    from by_customer
    inner join sums on sums.unit = by_customer.unit and sums.magic > 0 and sums.misery > 0
    group by sums.unit
),
told as (
    select
        sums.*,
        sums.magic + sums.neutral + sums.misery as n,
        sums.extremes >= 10 as enough,
        spreads.se,
        break_even.tellings,
        break_even.break_even,
        sums.magic * break_even.reach_magic as told_magic,
        sums.misery * break_even.reach_misery * getvariable('misery_weight') as told_misery
    from sums
    cross join break_even
    left join spreads on spreads.unit = sums.unit
)
select
    unit,
    cast(magic as integer) as magic,
    cast(neutral as integer) as neutral,
    cast(misery as integer) as misery,
    cast(n as integer) as n,
    case when customers >= 10 then misery / n end as misery_share,
    case when customers >= 10 then greatest(0, (
        misery + 1.92072941 - 1.95996398 * sqrt(misery * (n - misery) / n + 0.96036471)
    ) / (n + 3.84145882)) end as misery_low,
    case when customers >= 10 then least(1, (
        misery + 1.92072941 + 1.95996398 * sqrt(misery * (n - misery) / n + 0.96036471)
    ) / (n + 3.84145882)) end as misery_high,
    case when enough then magic / nullif(misery, 0) end as ratio,
    case when enough then magic / misery * exp(-1.95996398 * se) end as ci_low,
    case when enough then magic / misery * exp(1.95996398 * se) end as ci_high,
    tellings,
    break_even,
    case when enough then told_magic end as told_magic,
    case when enough then told_misery end as told_misery,
    case when enough then told_magic - told_misery end as net,
    case when enough then cast(greatest(0, ceil(misery * break_even - magic)) as integer) end as needed,
    cast(complaints_apart as integer) as complaints_apart
from told
where n > 0 or complaints_apart > 0
order by case when unit = 'all_units' then 0 else 1 end, unit
