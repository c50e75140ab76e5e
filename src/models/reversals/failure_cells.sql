-- One row per outcome, group and subgroup: deliveries and cases, and in how many the outcome came about.
-- on_time_in_full, of deliveries, by brand, branch and channel; bought_after_case and
-- departed_after_case, of the cases of recovery_by_customer, by how they were handled. Subgroups are of
-- customers (segment, tier, region, channel of acquisition, kind), and for deliveries also the brand,
-- branch and channel that are not compared. These are the counts with which comparison_cells asks whether
-- tables of failures mislead.
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
),
traits as (
    select trait
    from (values
        ('segment'), ('tier'), ('region'), ('acquisition_channel'), ('customer_kind')
    ) as listed(trait)
),
compared as (
    select trait
    from (values ('brand'), ('unit'), ('channel'), ('handled')) as listed(trait)
),
-- One trait of customers at a time, so that the cells are few before they are compared.
of_customers as (
    select
        counted.outcome,
        counted.brand,
        counted.unit,
        counted.channel,
        counted.handled,
        traits.trait as stratified_by,
        case traits.trait
            when 'segment' then compared_customers.segment
            when 'tier' then compared_customers.tier
            when 'region' then compared_customers.region
            when 'acquisition_channel' then compared_customers.acquisition_channel
            else compared_customers.customer_kind
        end as stratum,
        sum(counted.cases) as cases,
        sum(counted.came_about) as came_about
    from counted
    inner join compared_customers on compared_customers.customer_id = counted.customer_id
    cross join traits
    group by
        counted.outcome,
        counted.brand,
        counted.unit,
        counted.channel,
        counted.handled,
        traits.trait,
        case traits.trait
            when 'segment' then compared_customers.segment
            when 'tier' then compared_customers.tier
            when 'region' then compared_customers.region
            when 'acquisition_channel' then compared_customers.acquisition_channel
            else compared_customers.customer_kind
        end
),
together as (
    select outcome, brand, unit, channel, sum(cases) as cases, sum(came_about) as came_about
    from counted
    where outcome = 'on_time_in_full'
    group by outcome, brand, unit, channel
),
of_deliveries as (
    select
        together.outcome,
        together.brand,
        together.unit,
        together.channel,
        cast(null as varchar) as handled,
        compared.trait as stratified_by,
        case compared.trait
            when 'brand' then together.brand
            when 'unit' then together.unit
            else together.channel
        end as stratum,
        together.cases,
        together.came_about
    from together
    cross join compared
    where compared.trait <> 'handled'
),
cells as (
    select * from of_customers
    union all
    select * from of_deliveries
),
sides as (
    select
        cells.outcome,
        compared.trait as compared_by,
        case compared.trait
            when 'brand' then cells.brand
            when 'unit' then cells.unit
            when 'channel' then cells.channel
            else cells.handled
        end as member,
        cells.stratified_by,
        cells.stratum,
        cells.cases,
        cells.came_about
    from cells
    inner join compared on compared.trait <> cells.stratified_by
)
select
    outcome,
    compared_by,
    member,
    stratified_by,
    stratum,
    sum(cases) as cases,
    sum(came_about) as came_about
from sides
where member is not null and stratum is not null
group by outcome, compared_by, member, stratified_by, stratum
order by outcome, compared_by, stratified_by, member, stratum
