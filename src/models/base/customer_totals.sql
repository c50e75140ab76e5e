-- One row per customer with a sale before as_of: first and last visit, how many, and net amount.
-- The amount holds every return dated before as_of, on days without a sale too.
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with totals as (
    select
        customer_no,
        min(day) filter (where orders > 0) as first_visit_on,
        max(day) filter (where orders > 0) as last_visit_on,
        cast(count(*) filter (where orders > 0) as integer) as visits,
        cast(sum(orders) as integer) as orders,
        cast(sum(amount) as decimal(18, 2)) as amount
    from customer_days
    where day < cast(getvariable('as_of') as date)
    group by customer_no
)
select
    customer_numbers.customer_id,
    totals.first_visit_on,
    totals.last_visit_on,
    totals.visits,
    totals.orders,
    totals.amount,
    totals.customer_no
from totals
inner join customer_numbers on customer_numbers.customer_no = totals.customer_no
where totals.visits > 0
order by totals.customer_no
