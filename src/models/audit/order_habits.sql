-- One row: what in the orders is bought unlike a person buys, so that averages mean little of it.
-- repeat_days: days on which a customer bought more than once; they are one visit each, and
-- folded_orders are the orders that this leaves out of all counts. bulk_customers: customers with at
-- least bulk_share of all net amounts each, as companies and resellers have; nobody is one where
-- there are fewer than twice as many customers as that share allows.
-- analysis B3
-- guards P15
-- needs orders.customer_id, orders.ordered_at, orders.amount
-- param bulk_share double = 0.01 (0.0001..0.5): the part of all amounts from which one customer is a bulk account
with days as (
    select
        count(*) as customer_days,
        count(*) filter (where orders > 1) as repeat_days,
        sum(orders - 1) filter (where orders > 1) as folded_orders
    from visits
),
sums as (
    select count(*) as customers, sum(amount) as amount
    from customer_totals
),
bulk as (
    select
        count(*) as bulk_customers,
        cast(sum(customer_totals.amount) as double) / nullif(cast(max(sums.amount) as double), 0)
            as bulk_share_of_amount
    from customer_totals
    cross join sums
    where sums.amount > 0
        and sums.customers * getvariable('bulk_share') >= 2
        and customer_totals.amount >= getvariable('bulk_share') * sums.amount
)
select
    cast(days.customer_days as bigint) as customer_days,
    cast(days.repeat_days as bigint) as repeat_days,
    cast(coalesce(days.folded_orders, 0) as bigint) as folded_orders,
    cast(bulk.bulk_customers as bigint) as bulk_customers,
    bulk.bulk_share_of_amount
from days
cross join bulk
order by customer_days
