-- One row per customer and calendar month with any document: visits, orders and net amount.
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
select
    customer_no,
    cast(date_trunc('month', day) as date) as month,
    cast(count(*) filter (where orders > 0) as integer) as visits,
    cast(sum(orders) as integer) as orders,
    cast(sum(amount) as decimal(18, 2)) as amount
from customer_days
where day < cast(getvariable('as_of') as date)
group by customer_no, cast(date_trunc('month', day) as date)
order by customer_no, month
