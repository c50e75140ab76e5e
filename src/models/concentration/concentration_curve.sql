-- One row per point, at most about 200: the share of the amount that the top share of customers
-- brings, those who spend most first (a Lorenz curve read from the top).
-- Customers with a sale in the window of rfm_values; whose returns outweigh their purchases counts
-- as zero, so no share exceeds 1. A short window makes any base look more concentrated (Schmittlein,
-- Cooper and Morrison 1993).
-- analysis B11
-- guards P21
with amounts as (
    select
        greatest(monetary, 0) as amount,
        row_number() over (order by greatest(monetary, 0) desc, customer_no) as place
    from rfm_values
),
summed as (
    select
        place,
        sum(amount) over (order by place rows between unbounded preceding and current row)
            as amount,
        count(*) over () as customers,
        sum(amount) over () as total
    from amounts
),
points as (
    select 0 as place, cast(0 as double) as customer_share, cast(0 as double) as amount_share
    union all
    select
        place,
        cast(place as double) / customers as customer_share,
        cast(amount as double) / nullif(cast(total as double), 0) as amount_share
    from summed
    where place = customers
        or floor(cast(place as double) * 200 / customers)
            > floor(cast(place - 1 as double) * 200 / customers)
)
select customer_share, amount_share, cast(place as bigint) as customers
from points
order by customer_share
