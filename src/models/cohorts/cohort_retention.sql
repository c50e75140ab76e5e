-- One row per cohort and month of age: how many of its customers came again in that month.
-- The month of the first visit is age 0. complete is false while the month still ran on as_of:
-- such a cell is no fall. left_truncated marks cohorts of which half or more may be old customers
-- (cohort_members). Wilson's 95 % interval of retention.
-- analysis B2
-- guards P3, P8, P31, P37
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with cohorts as (
    select
        cohort_month,
        count(*) as customers,
        count(*) filter (where left_truncated) * 2 >= count(*) as left_truncated
    from cohort_members
    group by cohort_month
),
grid as (
    select
        cohorts.cohort_month,
        cohorts.customers,
        cohorts.left_truncated,
        ages.age_months,
        cast(cohorts.cohort_month + ages.age_months * interval '1' month as date) as month,
        cast(cohorts.cohort_month + (ages.age_months + 1) * interval '1' month as date)
            as next_month
    from cohorts
    cross join generate_series(0, 1199) as ages(age_months)
    where cohorts.cohort_month + ages.age_months * interval '1' month
        < cast(getvariable('as_of') as date)
),
activity as (
    select
        cohort_members.cohort_month,
        customer_months.month,
        cast(count(*) as double) as active
    from customer_months
    inner join cohort_members on cohort_members.customer_no = customer_months.customer_no
    where customer_months.visits > 0
    group by cohort_members.cohort_month, customer_months.month
),
cells as (
    select
        grid.cohort_month,
        grid.age_months,
        grid.customers,
        coalesce(activity.active, 0) as active,
        grid.next_month <= cast(getvariable('as_of') as date) as complete,
        grid.left_truncated
    from grid
    left join activity
        on activity.cohort_month = grid.cohort_month and activity.month = grid.month
)
select
    cohort_month,
    cast(age_months as integer) as age_months,
    customers,
    cast(active as bigint) as active,
    active / customers as retention,
    greatest(0, (
        active + 1.92072941 - 1.95996398 * sqrt(active * (customers - active) / customers + 0.96036471)
    ) / (customers + 3.84145882)) as ci_low,
    least(1, (
        active + 1.92072941 + 1.95996398 * sqrt(active * (customers - active) / customers + 0.96036471)
    ) / (customers + 3.84145882)) as ci_high,
    complete,
    left_truncated
from cells
order by cohort_month, age_months
