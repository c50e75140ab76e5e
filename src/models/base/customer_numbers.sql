-- One row per customer id found in the orders, with its number in the order of the ids.
-- Models group and join by the number, which costs far less than the text; it may change with the
-- data, so it never leaves for an export.
-- needs orders.customer_id
with customers_seen as (
    select distinct customer_id
    from orders
    where customer_id is not null
)
select
    cast(row_number() over (order by customer_id) as integer) as customer_no,
    customer_id
from customers_seen
order by customer_no
