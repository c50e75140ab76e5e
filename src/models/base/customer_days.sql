-- One row per customer and day with any document: how many orders were sold, and the net amount.
-- A sale is a row of kind sale, or of no kind and not negative; zero amounts count. Returns and
-- corrections make no order and reduce the amount on their own date, whichever order they correct:
-- so a period's amounts add up to the file's, and no date reads what was not yet known. Orders are
-- distinct order ids, or rows where there are none. Rows without a customer and isolated late
-- dates are left out.
-- needs orders.customer_id, orders.ordered_at, orders.amount
-- better with orders.order_id, orders.doc_kind
with documents as (
    select
        customer_numbers.customer_no,
        orders.order_id,
        cast(orders.ordered_at as date) as day,
        orders.amount,
        coalesce(orders.doc_kind, 'sale') = 'sale' and orders.amount >= 0 as is_sale
    from orders
    inner join customer_numbers on customer_numbers.customer_id = orders.customer_id
    where orders.ordered_at < (select as_of from data_span)
),
by_order as (
    select
        customer_no,
        day,
        case
            when order_id is null then count(*) filter (where is_sale)
            else least(1, count(*) filter (where is_sale))
        end as orders,
        sum(amount) as amount
    from documents
    group by customer_no, day, order_id
)
select
    customer_no,
    day,
    cast(sum(orders) as integer) as orders,
    cast(sum(amount) as decimal(18, 2)) as amount
from by_order
group by customer_no, day
order by customer_no, day
