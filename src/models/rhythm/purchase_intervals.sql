-- One row per visit: how many days until the same customer's next visit.
-- The last visit's interval is open: interval_days is null, and observed_days runs to as_of.
-- Closed intervals alone are biased short, since long ones are more often still open; see
-- interval_survival. days_since_first and visit_no tell the customer's rhythm up to the visit.
-- analysis B4
-- guards P2
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with in_order as (
    select
        customer_no,
        visited_on,
        lead(visited_on) over (partition by customer_no order by visited_on) as next_visit_on,
        row_number() over (partition by customer_no order by visited_on) as visit_no
    from visits
)
select
    customer_totals.customer_id,
    in_order.visited_on,
    in_order.next_visit_on,
    cast(in_order.next_visit_on - in_order.visited_on as integer) as interval_days,
    cast(
        coalesce(in_order.next_visit_on, cast(getvariable('as_of') as date)) - in_order.visited_on
        as integer
    ) as observed_days,
    cast(in_order.visit_no as integer) as visit_no,
    cast(in_order.visited_on - customer_totals.first_visit_on as integer) as days_since_first,
    in_order.customer_no
from in_order
inner join customer_totals on customer_totals.customer_no = in_order.customer_no
order by in_order.customer_no, in_order.visited_on
