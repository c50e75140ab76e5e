-- One row: the days that the orders span, without dates that are cut off from all others.
-- Where no order has a date, the dates of answers, contacts and purchases in the market stand in: a
-- company that loads a survey alone has its as_of too, the day after the last answer.
-- A date is isolated when a silence longer than isolated_gap_days, and than twenty times the usual
-- distance of two days with rows, parts it from the rest, and all that lies beyond the silence makes
-- up at most isolated_share of the rows, or is one row of twenty or more. Isolated late dates are
-- typos in the year: models leave them out, and as_of is the day after the last plausible date.
-- Isolated early dates may be true and count, but complete records begin at observed_from.
-- guards P31
-- better with orders.ordered_at or surveys.answered_at or interactions.happened_at or market_purchases.purchased_at
-- param isolated_gap_days integer = 60 (1..36500): days of silence that part isolated dates from the rest
-- param isolated_share double = 0.001 (0..0.5): the share of all rows that isolated dates hold at most
with dated as (
    select ordered_at, ordered_at as dated_at, amount
    from orders
    where ordered_at is not null
    union all
    select null, other.dated_at, null
    from (
        select answered_at as dated_at from surveys
        union all
        select happened_at from interactions
        union all
        select purchased_at from market_purchases
    ) as other
    where other.dated_at is not null and not exists (select 1 from orders where ordered_at is not null)
),
days as (
    select
        cast(dated_at as date) as day,
        count(*) as rows,
        sum(amount) as amount,
        min(ordered_at) as first_at,
        max(ordered_at) as last_at
    from dated
    group by cast(dated_at as date)
),
neighbours as (
    select
        day,
        rows,
        first_at,
        last_at,
        lag(day) over (order by day) as previous_day,
        lead(day) over (order by day) as next_day,
        sum(rows) over (order by day rows between unbounded preceding and current row) as rows_until,
        sum(rows) over (order by day rows between current row and unbounded following) as rows_from
    from days
),
limits as (
    select
        greatest(
            getvariable('isolated_gap_days'),
            20 * percentile_cont(0.5) within group (order by next_day - day)
        ) as silence,
        greatest(
            case when sum(rows) >= 20 then 1 else 0 end,
            getvariable('isolated_share') * sum(rows)
        ) as few_rows
    from neighbours
),
span as (
    select
        min(first_at) as first_order_at,
        max(last_at) as last_order_at,
        coalesce(
            max(next_day) filter (where next_day - day > silence and rows_until <= few_rows),
            min(day)
        ) as observed_from,
        coalesce(
            min(previous_day) filter (where day - previous_day > silence and rows_from <= few_rows),
            max(day)
        ) as last_plausible_at
    from neighbours
    cross join limits
)
select
    span.first_order_at,
    span.last_order_at,
    span.observed_from,
    span.last_plausible_at,
    cast(span.last_plausible_at + 1 as date) as as_of,
    cast(coalesce(sum(days.rows), 0) as bigint) as dated_rows,
    cast(coalesce(sum(days.rows) filter (where days.day < span.observed_from), 0) as bigint)
        as isolated_rows_before,
    cast(coalesce(sum(days.rows) filter (where days.day > span.last_plausible_at), 0) as bigint)
        as isolated_rows_after,
    cast(coalesce(sum(days.amount) filter (
        where days.day < span.observed_from or days.day > span.last_plausible_at
    ), 0) as decimal(18, 2)) as isolated_amount
from span
left join days on true
group by
    span.first_order_at, span.last_order_at, span.observed_from, span.last_plausible_at
order by span.first_order_at
