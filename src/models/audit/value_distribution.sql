-- One row per tenth of the period's customers, those who spend most first: what they bring.
-- Customers with a sale in the period of customer_periods, amounts net of returns; equal amounts
-- may stand in two tenths, which changes no sum. The amounts add up to base_profile's revenue.
-- analysis B3
with tenths as (
    select
        amount_now,
        ntile(10) over (order by amount_now desc, customer_no) as decile
    from customer_periods
    where orders_now > 0
),
totals as (
    select cast(sum(amount_now) as double) as amount
    from tenths
)
select
    cast(tenths.decile as integer) as decile,
    count(*) as customers,
    cast(sum(tenths.amount_now) as decimal(18, 2)) as amount,
    cast(sum(tenths.amount_now) as double) / nullif(totals.amount, 0) as share,
    avg(cast(tenths.amount_now as double)) as mean_amount,
    min(tenths.amount_now) as lowest,
    max(tenths.amount_now) as highest
from tenths
cross join totals
group by tenths.decile, totals.amount
order by tenths.decile
