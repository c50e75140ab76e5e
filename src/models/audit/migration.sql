-- One row per pair of value groups: of the customers of from_group in the period before, how many
-- are in to_group in the period. Groups are equal shares of a period's customers by net amount,
-- value_1 spends most; equal amounts share a group. Margins: none_after (no sale in the later period) and none_before
-- (none before). share is of from_group's customers, with Wilson's 95 % interval. Much of any
-- movement is chance: who spent most by luck falls back, which is no decline (regression to the mean).
-- analysis B12
-- guards P8
-- param value_groups integer = 5 (2..10): into how many groups of spending customers are divided
with before as (
    select
        customer_no,
        floor(
            cast(rank() over (order by amount_before desc) - 1 as double)
            * getvariable('value_groups') / count(*) over ()
        ) + 1 as group_no
    from customer_periods
    where orders_before > 0
),
period_now as (
    select
        customer_no,
        floor(
            cast(rank() over (order by amount_now desc) - 1 as double)
            * getvariable('value_groups') / count(*) over ()
        ) + 1 as group_no
    from customer_periods
    where orders_now > 0
),
moves as (
    -- 0 stands for new in the first column and for lost in the second.
    select
        cast(coalesce(before.group_no, 0) as integer) as from_no,
        cast(coalesce(period_now.group_no, 0) as integer) as to_no,
        cast(count(*) as double) as customers
    from before
    full outer join period_now on period_now.customer_no = before.customer_no
    group by coalesce(before.group_no, 0), coalesce(period_now.group_no, 0)
),
cells as (
    select
        from_numbers.group_no as from_no,
        to_numbers.group_no as to_no,
        coalesce(moves.customers, 0) as customers,
        sum(coalesce(moves.customers, 0)) over (partition by from_numbers.group_no) as n
    from generate_series(0, 10) as from_numbers(group_no)
    cross join generate_series(0, 10) as to_numbers(group_no)
    left join moves
        on moves.from_no = from_numbers.group_no and moves.to_no = to_numbers.group_no
    where from_numbers.group_no <= getvariable('value_groups')
        and to_numbers.group_no <= getvariable('value_groups')
        and from_numbers.group_no + to_numbers.group_no > 0
)
select
    case when from_no = 0 then 'none_before' else 'value_' || from_no end as from_group,
    case when to_no = 0 then 'none_after' else 'value_' || to_no end as to_group,
    cast(customers as bigint) as customers,
    customers / nullif(n, 0) as share,
    case when n > 0 then greatest(0, (
        customers + 1.92072941 - 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n > 0 then least(1, (
        customers + 1.92072941 + 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high
from cells
order by from_no = 0, from_no, to_no = 0, to_no
