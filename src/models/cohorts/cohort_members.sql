-- One row per customer with a visit before as_of: the month of the first one, which is the cohort.
-- left_truncated: the customer may be older than the records. It is known from customers.acquired_at
-- where that came; else whoever was first seen within left_truncation_days of observed_from may be
-- of the old base. Customers seen before observed_from belong to the first cohort.
-- analysis B2
-- guards P4, P37
-- better with customers.acquired_at
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param left_truncation_days integer = select days from interval_quantiles where quantile = 0.5: days after the start within which a first visit may be an old customer's
with acquired as (
    select customer_id, min(cast(acquired_at as date)) as acquired_on
    from customers
    where acquired_at is not null
    group by customer_id
)
select
    customer_totals.customer_id,
    cast(date_trunc('month', greatest(
        customer_totals.first_visit_on, cast(getvariable('observed_from') as date)
    )) as date) as cohort_month,
    customer_totals.first_visit_on,
    case
        when acquired.acquired_on is not null
            then acquired.acquired_on < cast(getvariable('observed_from') as date)
        else customer_totals.first_visit_on < cast(getvariable('observed_from') as date)
            + coalesce(getvariable('left_truncation_days'), 0)
    end as left_truncated,
    customer_totals.customer_no
from customer_totals
left join acquired on acquired.customer_id = customer_totals.customer_id
order by customer_totals.customer_no
