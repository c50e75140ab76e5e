-- One row per proxy, branch, quarter and cluster: how many cases the records hold, and how many speak for customers.
-- changes_by_customers: changes of processes that a customer started. customer_measures and
-- paid_customer_measures: indicators about customers among all of a branch, and among those in
-- incentives, as last recorded. exceptions_granted: exceptions granted among those asked for.
-- sales_taken_back: sales of which half or more was returned or corrected within taken_back_days.
-- helped_at_once: requests and advice solved at the contact itself. words_for_customers: notes by
-- orientation_lexicon. customer_incentives: the share of each employee's incentive. improving:
-- improvements among improvements and cuts that customers feel, in low_demand_periods; a cut of what
-- has no value for them is no sign of anything. Contacts and sales cluster by employee.
-- analysis A28
-- guards P36
-- better with initiatives.trigger, initiatives.felt_by_customers, interactions.granted, interactions.first_contact_resolution
-- better with orders.corrects_order_id, measures.is_customer_kpi, measures.in_incentives, employees.incentive_customer_share
-- better with interactions.text, events.kind, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param records_days integer = 1095 (30..3650): days of records that count
-- param taken_back_days integer = 30 (1..365): days after a sale in which taking it back counts
with bounds as (
    select
        cast(getvariable('as_of') as date) as until_on,
        cast(getvariable('as_of') as date) - getvariable('records_days') as from_on
),
steps as (
    select
        unit_id,
        kind,
        trigger,
        felt_by_customers,
        cast(started_at as date) as day,
        'step ' || row_number() over (order by started_at, unit_id, kind, source_row) as line
    from initiatives
),
sales as (
    select
        order_id,
        max(unit_id) as unit_id,
        max(employee_id) as employee_id,
        min(cast(ordered_at as date)) as day,
        sum(cast(amount as double)) as amount
    from orders
    where order_id is not null and amount > 0 and coalesce(doc_kind, 'sale') = 'sale'
    group by order_id
),
taken_back as (
    select
        sales.order_id,
        sum(cast(orders.amount as double)) <= -0.5 * max(sales.amount) as is_taken_back
    from sales
    inner join orders
        on orders.corrects_order_id = sales.order_id
        and orders.amount < 0
        and cast(orders.ordered_at as date) <= sales.day + getvariable('taken_back_days')
    group by sales.order_id
),
last_measures as (
    select
        unit_id,
        kpi_name,
        is_customer_kpi,
        in_incentives,
        cast(period_start as date) as day,
        row_number() over (
            partition by unit_id, kpi_name order by period_start desc nulls last, source_row desc
        ) as place
    from measures
    where kpi_name is not null
        and is_customer_kpi is not null
        and coalesce(period_start < cast(getvariable('as_of') as date), true)
),
cases as (
    select
        'changes_by_customers' as proxy,
        unit_id,
        day,
        line as cluster,
        case when trigger = 'customer' then 1.0 else 0.0 end as hit
    from steps
    where kind = 'process_change' and trigger is not null
    union all
    select
        case when kind = 'exception_request' then 'exceptions_granted' else 'helped_at_once' end,
        unit_id,
        cast(happened_at as date),
        coalesce(employee_id, customer_id, interaction_id, cast(happened_at as varchar)),
        case
            when kind = 'exception_request' then case when granted then 1.0 else 0.0 end
            when first_contact_resolution then 1.0
            else 0.0
        end
    from interactions
    where (kind = 'exception_request' and granted is not null)
        or (kind in ('request', 'advice') and first_contact_resolution is not null)
    union all
    select
        'sales_taken_back',
        sales.unit_id,
        sales.day,
        coalesce(sales.employee_id, sales.order_id),
        case when taken_back.is_taken_back then 1.0 else 0.0 end
    from sales
    left join taken_back on taken_back.order_id = sales.order_id
    where exists (select 1 from taken_back)
    union all
    select
        'customer_measures',
        unit_id,
        day,
        concat_ws(' ', unit_id, kpi_name),
        case when is_customer_kpi then 1.0 else 0.0 end
    from last_measures
    where place = 1
    union all
    select
        'paid_customer_measures',
        unit_id,
        day,
        concat_ws(' ', unit_id, kpi_name),
        case when is_customer_kpi then 1.0 else 0.0 end
    from last_measures
    where place = 1 and in_incentives
    union all
    select
        'improving',
        steps.unit_id,
        steps.day,
        coalesce(steps.unit_id, steps.line),
        case when steps.kind = 'improvement' then 1.0 else 0.0 end
    from steps
    where steps.kind in ('improvement', 'cut')
        and steps.felt_by_customers
        and exists (
            select 1
            from low_demand_periods
            where steps.day >= low_demand_periods.starts_on
                and steps.day < low_demand_periods.ends_on
        )
),
counted as (
    select proxy, unit_id, day, cluster, sum(hit) as hits, cast(count(*) as double) as cases
    from cases
    group by proxy, unit_id, day, cluster
    union all
    select
        'words_for_customers',
        unit_id,
        noted_on,
        coalesce(employee_id, unit_id, ''),
        cast(notes_for as double),
        cast(notes_for + notes_against as double)
    from note_words
),
dated as (
    select
        counted.proxy,
        counted.unit_id,
        cast(date_trunc('quarter', counted.day) as date) as period_start,
        counted.cluster,
        counted.hits,
        counted.cases
    from counted
    cross join bounds
    where coalesce(counted.day < bounds.until_on, true)
        and coalesce(counted.day >= bounds.from_on, true)
    union all
    select
        'customer_incentives',
        employees.unit_id,
        null,
        employees.employee_id,
        least(1, greatest(0, max(employees.incentive_customer_share))),
        1.0
    from employees
    cross join bounds
    where employees.incentive_customer_share is not null
        and coalesce(employees.hired_at < bounds.until_on, true)
        and coalesce(employees.left_at >= bounds.from_on, true)
    group by employees.unit_id, employees.employee_id
)
select
    proxy,
    unit_id,
    period_start,
    cluster,
    sum(hits) as hits,
    sum(cases) as cases
from dated
group by proxy, unit_id, period_start, cluster
order by proxy, unit_id, period_start, cluster
