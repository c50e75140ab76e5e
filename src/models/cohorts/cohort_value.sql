-- One row per cohort and month of age: what its customers spent in that month, and so far.
-- Third and fourth lens of the customer-base audit (Fader, Hardie and Ross 2022). Amounts are net;
-- a return dated before the first visit counts at age 0. Over all rows they add up to the amount of
-- all customers with a visit. amount_per_customer_so_far spreads over all the cohort's customers,
-- those who left included, so cohorts compare at equal age.
-- analysis B2, B3
-- guards P3, P37
with spent as (
    select
        cohort_members.cohort_month,
        greatest(customer_months.month, cohort_members.cohort_month) as month,
        sum(customer_months.orders) as orders,
        sum(customer_months.amount) as amount
    from customer_months
    inner join cohort_members on cohort_members.customer_no = customer_months.customer_no
    group by
        cohort_members.cohort_month,
        greatest(customer_months.month, cohort_members.cohort_month)
),
cells as (
    select
        cohort_retention.cohort_month,
        cohort_retention.age_months,
        cast(cohort_retention.cohort_month + cohort_retention.age_months * interval '1' month as date)
            as month,
        cohort_retention.customers,
        cohort_retention.active,
        cohort_retention.complete,
        cohort_retention.left_truncated
    from cohort_retention
)
select
    cells.cohort_month,
    cells.age_months,
    cells.month,
    cells.customers,
    cells.active,
    cast(coalesce(spent.orders, 0) as bigint) as orders,
    cast(coalesce(spent.amount, 0) as decimal(18, 2)) as amount,
    cast(sum(coalesce(spent.amount, 0)) over (
        partition by cells.cohort_month order by cells.age_months
    ) as decimal(18, 2)) as amount_so_far,
    cast(sum(coalesce(spent.amount, 0)) over (
        partition by cells.cohort_month order by cells.age_months
    ) as double) / cells.customers as amount_per_customer_so_far,
    cells.complete,
    cells.left_truncated
from cells
left join spent on spent.cohort_month = cells.cohort_month and spent.month = cells.month
order by cells.cohort_month, cells.age_months
