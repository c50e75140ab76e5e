-- One row per customer and day with any document: how many orders were sold, and the net amount.
-- A sale is a row of kind sale, or of no kind and not negative; zero amounts count. Returns and
-- corrections make no order and reduce the amount on their own date, whichever order they correct:
-- so a period's amounts add up to the file's, and no date reads what was not yet known. Orders are
-- distinct order ids, or rows where there are none. Rows without a customer and isolated late
-- dates are left out.
-- guards P15, P38
-- needs orders.customer_id, orders.ordered_at, orders.amount
-- better with orders.order_id, orders.doc_kind
-- param observed_until date = select as_of from data_span: the day after the last plausible order; later ones are left out
with documents as (
    select
        customer_numbers.customer_no,
        orders.order_id,
        cast(orders.ordered_at as date) as day,
        orders.amount,
        coalesce(orders.doc_kind, 'sale') = 'sale' and orders.amount >= 0 as is_sale
    from orders
    inner join customer_numbers on customer_numbers.customer_id = orders.customer_id
    where orders.ordered_at < cast(getvariable('observed_until') as date)
),
days as (
    select
        customer_no,
        day,
        count(*) filter (where is_sale) as sale_rows,
        count(*) filter (where is_sale and order_id is null) as loose_rows,
        sum(amount) as amount
    from documents
    group by customer_no, day
),
-- Most days hold one sale; only the others need their order ids compared, which costs most.
order_ids as (
    select distinct documents.customer_no, documents.day, documents.order_id
    from documents
    inner join days
        on days.customer_no = documents.customer_no
        and days.day = documents.day
        and days.sale_rows > 1
    where documents.is_sale and documents.order_id is not null
),
several as (
    select customer_no, day, count(*) as orders
    from order_ids
    group by customer_no, day
)
select
    days.customer_no,
    days.day,
    cast(case
        when days.sale_rows > 1 then coalesce(several.orders, 0) + days.loose_rows
        else days.sale_rows
    end as integer) as orders,
    cast(days.amount as decimal(18, 2)) as amount
from days
left join several on several.customer_no = days.customer_no and several.day = days.day
order by days.customer_no, days.day
