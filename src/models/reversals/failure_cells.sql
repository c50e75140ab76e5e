-- One row per outcome and all traits at once: deliveries and cases, and in how many the outcome came about.
-- on_time_in_full, of deliveries, by brand, branch and channel; bought_after_case and
-- departed_after_case, of the cases of recovery_by_customer, by how they were handled (handled). With
-- them the traits of the customer. These are the counts with which comparison_cells asks whether tables
-- of failures mislead.
-- analysis A30, A39
-- guards P7
-- better with orders.promised_at, orders.delivered_at, interactions.customer_id, interactions.kind
-- better with interactions.happened_at, customers.customer_id
with counted as (
    select
        'on_time_in_full' as outcome,
        customer_id,
        brand,
        unit_id as unit,
        channel,
        cast(null as varchar) as handled,
        cast(count(*) as double) as cases,
        cast(count(*) filter (where on_time and coalesce(in_full, true)) as double) as came_about
    from deliveries
    group by customer_id, brand, unit_id, channel
    union all
    select
        case measure when 'bought_after' then 'bought_after_case' else 'departed_after_case' end,
        customer_id,
        null,
        null,
        null,
        outcome,
        cast(cases as double),
        total
    from recovery_by_customer
    where measure in ('bought_after', 'departed_after')
)
select
    counted.outcome,
    counted.brand,
    counted.unit,
    counted.channel,
    counted.handled,
    compared_customers.segment,
    compared_customers.tier,
    compared_customers.region,
    compared_customers.acquisition_channel,
    compared_customers.customer_kind,
    sum(counted.cases) as cases,
    sum(counted.came_about) as came_about
from counted
left join compared_customers on compared_customers.customer_id = counted.customer_id
group by
    counted.outcome,
    counted.brand,
    counted.unit,
    counted.channel,
    counted.handled,
    compared_customers.segment,
    compared_customers.tier,
    compared_customers.region,
    compared_customers.acquisition_channel,
    compared_customers.customer_kind
order by
    counted.outcome,
    counted.brand,
    counted.unit,
    counted.channel,
    counted.handled,
    compared_customers.segment,
    compared_customers.tier,
    compared_customers.region,
    compared_customers.acquisition_channel,
    compared_customers.customer_kind
