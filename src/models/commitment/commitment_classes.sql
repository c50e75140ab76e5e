-- One row per class of commitment: how many of those who were asked, with Wilson's 95 % interval.
-- Shares are of those with a valid answer, not of the base: who answers is more committed than who
-- does not. revenue_share is of what they spent in the last 365 days; captive_share tells how many
-- of a class are captive, since whoever has no choice may well say that they see none.
-- analysis A09
-- guards P8, P14, P25
-- needs surveys(construct = commitment)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with spending as (
    select customer_no, sum(cast(amount as double)) as revenue
    from customer_days
    where day < cast(getvariable('as_of') as date)
        and day >= cast(getvariable('as_of') as date) - 365
    group by customer_no
),
classes as (
    select
        commitment.commitment_class,
        count(*) as customers,
        count(*) filter (where captivity.captive = 'yes') as captives,
        sum(spending.revenue) as revenue
    from commitment
    left join captivity on captivity.customer_id = commitment.customer_id
    left join customer_numbers on customer_numbers.customer_id = commitment.customer_id
    left join spending on spending.customer_no = customer_numbers.customer_no
    group by commitment.commitment_class
),
counted as (
    select
        commitment_class,
        cast(customers as double) as customers,
        captives,
        revenue,
        cast(sum(customers) over () as double) as n,
        sum(revenue) over () as all_revenue
    from classes
)
select
    commitment_class,
    cast(customers as integer) as customers,
    customers / n as share,
    greatest(0, (
        customers + 1.92072941 - 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) as ci_low,
    least(1, (
        customers + 1.92072941 + 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) as ci_high,
    captives / customers as captive_share,
    revenue / nullif(all_revenue, 0) as revenue_share
from counted
order by
    case commitment_class
        when 'open_to_others' then 1
        when 'wavering' then 2
        when 'settled' then 3
        else 4
    end
