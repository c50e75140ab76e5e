-- One row per customer with a sale in the window: recency, frequency and monetary value.
-- recency_days counts from the last visit to as_of; frequency counts visits (customer-days), or
-- distinct orders as R's rfm package does; monetary is the net amount, returns included. All three
-- depend on the window, so it belongs beside every figure. Hughes (1994).
-- analysis B1
-- guards P21
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param window_start date = select cast(first_order_at as date) from data_span: the first day that counts for recency, frequency and value
-- param frequency_unit varchar = 'day' ('day' | 'order'): what counts as one purchase
with in_window as (
    select
        customer_no,
        min(day) filter (where orders > 0) as first_visit_on,
        max(day) filter (where orders > 0) as last_visit_on,
        cast(count(*) filter (where orders > 0) as integer) as visits,
        cast(sum(orders) as integer) as orders,
        cast(sum(amount) as decimal(18, 2)) as monetary
    from customer_days
    where day >= cast(getvariable('window_start') as date)
        and day < cast(getvariable('as_of') as date)
    group by customer_no
)
select
    customer_numbers.customer_id,
    cast(cast(getvariable('as_of') as date) - in_window.last_visit_on as integer) as recency_days,
    case getvariable('frequency_unit')
        when 'order' then in_window.orders
        else in_window.visits
    end as frequency,
    in_window.monetary,
    in_window.first_visit_on,
    in_window.last_visit_on,
    in_window.visits,
    in_window.orders,
    in_window.customer_no
from in_window
inner join customer_numbers on customer_numbers.customer_no = in_window.customer_no
where in_window.visits > 0
order by in_window.customer_no
