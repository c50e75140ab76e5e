-- One row per driver, side and subgroup of customers: how many answers, and how many judged above the mean.
-- The outcome judged_above_mean is an outcome of driver_answers above its mean over all answers; a side
-- is an answer that rates the driver above that driver’s mean (rated_above), or not (rated_below). So a
-- driver is a comparison like any other, and comparison_cells asks whether it holds among customers of one
-- segment, tier, region, channel of acquisition or kind.
-- analysis A14
-- guards P7
-- better with surveys.score, customers.customer_id
with rated as (
    select
        customer_id,
        driver,
        score > avg(score) over (partition by driver) as is_above,
        outcome > avg(outcome) over (partition by driver) as came_about
    from driver_answers
),
counted as (
    select
        rated.driver,
        rated.is_above,
        compared_customers.segment,
        compared_customers.tier,
        compared_customers.region,
        compared_customers.acquisition_channel,
        compared_customers.customer_kind,
        cast(count(*) as double) as cases,
        cast(count(*) filter (where rated.came_about) as double) as came_about
    from rated
    inner join compared_customers on compared_customers.customer_id = rated.customer_id
    group by
        rated.driver,
        rated.is_above,
        compared_customers.segment,
        compared_customers.tier,
        compared_customers.region,
        compared_customers.acquisition_channel,
        compared_customers.customer_kind
),
traits as (
    select trait
    from (values
        ('segment'), ('tier'), ('region'), ('acquisition_channel'), ('customer_kind')
    ) as listed(trait)
),
sides as (
    select
        counted.driver,
        counted.is_above,
        traits.trait,
        case traits.trait
            when 'segment' then counted.segment
            when 'tier' then counted.tier
            when 'region' then counted.region
            when 'acquisition_channel' then counted.acquisition_channel
            else counted.customer_kind
        end as stratum,
        counted.cases,
        counted.came_about
    from counted
    cross join traits
)
select
    'judged_above_mean' as outcome,
    driver as compared_by,
    case when is_above then 'rated_above' else 'rated_below' end as member,
    trait as stratified_by,
    stratum,
    sum(cases) as cases,
    sum(came_about) as came_about
from sides
where stratum is not null
group by driver, is_above, trait, stratum
order by compared_by, stratified_by, member, stratum
