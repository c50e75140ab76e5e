-- One row per order that was promised for a day: whether it came in time, and in full.
-- Late counts from the promised hour, or from the promised day where no hour was promised. What was
-- promised for before as_of and has not come is late too, so that the worst cases do not drop out;
-- where no delivery at all has a date, nothing is known. in_full is null where nobody noted it.
-- brand is null where an order holds several.
-- analysis A30
-- guards P15
-- needs orders.promised_at, orders.delivered_at
-- better with orders.in_full, orders.brand
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with promised as (
    select
        order_id,
        customer_id,
        promised_at,
        case when delivered_at < cast(getvariable('as_of') as date) then delivered_at end
            as delivered_at,
        in_full,
        brand,
        unit_id,
        channel,
        source_row
    from orders
    where promised_at is not null
        and coalesce(doc_kind, 'sale') = 'sale'
        and amount >= 0
        and ordered_at < cast(getvariable('as_of') as date)
),
any_delivery as (
    select count(*) > 0 as is_noted from promised where delivered_at is not null
),
by_order as (
    select
        order_id,
        max(customer_id) as customer_id,
        max(promised_at) as promised_at,
        case when count(delivered_at) = count(*) then max(delivered_at) end as delivered_at,
        bool_and(in_full) as in_full,
        case when min(brand) = max(brand) then min(brand) end as brand,
        max(unit_id) as unit_id,
        max(channel) as channel,
        min(source_row) as source_row
    from promised
    group by order_id, case when order_id is null then source_row end
)
select
    by_order.order_id,
    by_order.customer_id,
    cast(by_order.promised_at as date) as promised_on,
    coalesce(
        case
            when by_order.promised_at = date_trunc('day', by_order.promised_at)
                then cast(by_order.delivered_at as date) <= cast(by_order.promised_at as date)
            else by_order.delivered_at <= by_order.promised_at
        end,
        false
    ) as on_time,
    by_order.in_full,
    by_order.brand,
    by_order.unit_id,
    by_order.channel
from by_order
cross join any_delivery
where any_delivery.is_noted
    and (
        by_order.delivered_at is not null
        or by_order.promised_at < cast(getvariable('as_of') as date)
    )
order by by_order.promised_at, by_order.order_id, by_order.source_row
