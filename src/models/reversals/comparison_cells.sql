-- One row per outcome, group and subgroup: how many cases, and in how many the outcome came about.
-- A comparison holds the groups of compared_by (channel, branch, segment, tier, region, channel of
-- acquisition, brand, how a case was handled) side by side; stratified_by parts the same cases by
-- something else that may differ between them. Contacts by as_of: resolved at first contact, resolved, misery (of those rated).
-- Customers: left (departures), promoter (the last answer). Deliveries and cases of failure come from
-- failure_cells, ratings of drivers from driver_cells. What is not known makes no case, and a
-- group that is not on record is no group. These are the counts that the model reversals judges.
-- analysis A14, A21, A22, A30, A39
-- guards P7
-- needs interactions.kind or customers.customer_id
-- better with interactions.first_contact_resolution, interactions.resolved, interactions.channel
-- better with interactions.happened_at, interactions.kind, interactions.unit_id
-- better with customers.segment, customers.tier, customers.region, customers.acquisition_channel
-- better with surveys(construct = recommend), customers.customer_id, surveys.score
-- better with orders.promised_at, orders.delivered_at, interactions.customer_id
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with contact_cells as (
    select
        interactions.channel,
        interactions.unit_id as unit,
        interactions.kind as contact_kind,
        people.segment,
        people.tier,
        cast(count(interactions.first_contact_resolution) as double) as fcr_cases,
        cast(count(*) filter (where interactions.first_contact_resolution) as double) as fcr_hits,
        cast(count(interactions.resolved) as double) as resolved_cases,
        cast(count(*) filter (where interactions.resolved) as double) as resolved_hits
    from interactions
    left join compared_customers as people on people.customer_id = interactions.customer_id
    where coalesce(
            interactions.happened_at < cast(getvariable('as_of') as date),
            interactions.happened_at is not null
        )
        and (
            interactions.first_contact_resolution is not null or interactions.resolved is not null
        )
    group by
        interactions.channel,
        interactions.unit_id,
        interactions.kind,
        people.segment,
        people.tier
),
moment_cells as (
    select
        moments.channel,
        moments.unit_id as unit,
        moments.kind as contact_kind,
        people.segment,
        people.tier,
        cast(count(*) as double) as misery_cases,
        cast(count(*) filter (where moments.class = 'misery') as double) as misery_hits
    from moments
    left join compared_customers as people on people.customer_id = moments.customer_id
    where moments.class is not null and moments.evidence <> 'complaint'
    group by moments.channel, moments.unit_id, moments.kind, people.segment, people.tier
),
last_answers as (
    select
        respondent_id as customer_id,
        side = 'promoter' as is_promoter,
        row_number() over (
            partition by respondent_id order by answered_on desc nulls last, rating
        ) as place
    from recommendation_answers
    where respondent_type = 'customer'
        and coalesce(answered_on < cast(getvariable('as_of') as date), true)
),
customer_cells as (
    select
        people.segment,
        people.tier,
        people.region,
        people.acquisition_channel,
        people.customer_kind,
        cast(count(*) as double) as left_cases,
        cast(count(departures.customer_id) as double) as left_hits,
        cast(count(last_answers.customer_id) as double) as promoter_cases,
        cast(count(*) filter (where last_answers.is_promoter) as double) as promoter_hits
    from compared_customers as people
    left join departures on departures.customer_id = people.customer_id
    left join last_answers
        on last_answers.customer_id = people.customer_id and last_answers.place = 1
    group by
        people.segment,
        people.tier,
        people.region,
        people.acquisition_channel,
        people.customer_kind
),
outcomes as (
    select
        'first_contact_resolution' as outcome,
        channel,
        unit,
        contact_kind,
        segment,
        tier,
        cast(null as varchar) as region,
        cast(null as varchar) as acquisition_channel,
        cast(null as varchar) as customer_kind,
        fcr_cases as cases,
        fcr_hits as came_about
    from contact_cells
    union all
    select
        'resolved', channel, unit, contact_kind, segment, tier, null, null, null,
        resolved_cases, resolved_hits
    from contact_cells
    union all
    select
        'misery', channel, unit, contact_kind, segment, tier, null, null, null,
        misery_cases, misery_hits
    from moment_cells
    union all
    select
        'departed', null, null, null, segment, tier, region, acquisition_channel, customer_kind,
        left_cases, left_hits
    from customer_cells
    union all
    select
        'promoter', null, null, null, segment, tier, region, acquisition_channel, customer_kind,
        promoter_cases, promoter_hits
    from customer_cells
),
traits as (
    select trait
    from (values
        ('channel'),
        ('unit'),
        ('contact_kind'),
        ('segment'),
        ('tier'),
        ('region'),
        ('acquisition_channel'),
        ('customer_kind')
    ) as listed(trait)
),
sides as (
    select
        outcomes.outcome,
        compared.trait as compared_by,
        case compared.trait
            when 'channel' then outcomes.channel
            when 'unit' then outcomes.unit
            when 'segment' then outcomes.segment
            when 'tier' then outcomes.tier
            when 'region' then outcomes.region
            when 'acquisition_channel' then outcomes.acquisition_channel
        end as member,
        stratified.trait as stratified_by,
        case stratified.trait
            when 'channel' then outcomes.channel
            when 'unit' then outcomes.unit
            when 'contact_kind' then outcomes.contact_kind
            when 'segment' then outcomes.segment
            when 'tier' then outcomes.tier
            when 'region' then outcomes.region
            when 'acquisition_channel' then outcomes.acquisition_channel
            else outcomes.customer_kind
        end as stratum,
        outcomes.cases,
        outcomes.came_about
    from outcomes
    cross join traits as compared
    inner join traits as stratified on stratified.trait <> compared.trait
    where outcomes.cases > 0
)
select
    outcome,
    compared_by,
    member,
    stratified_by,
    stratum,
    cast(sum(cases) as integer) as cases,
    cast(sum(came_about) as integer) as came_about
from sides
where member is not null and stratum is not null
group by outcome, compared_by, member, stratified_by, stratum
union all
select
    outcome,
    compared_by,
    member,
    stratified_by,
    stratum,
    cast(cases as integer),
    cast(came_about as integer)
from driver_cells
union all
select
    outcome,
    compared_by,
    member,
    stratified_by,
    stratum,
    cast(cases as integer),
    cast(came_about as integer)
from failure_cells
order by outcome, compared_by, stratified_by, member, stratum
