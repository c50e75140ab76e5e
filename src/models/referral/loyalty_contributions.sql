-- One row per customer who gave anything in the contribution_days before as_of: what, in money where known.
-- own is the margin of the customer’s own orders, or their amount where no order carries a margin;
-- referred the same of those whom they brought; suggestions counts what they suggested, accepted how
-- many of these were taken up, suggestion_value their recorded value, and cost_saved what they saved.
-- total adds the four amounts. What is brought counts for both, so the column of totals adds up to more
-- than the trade. After Kumar and others (2010): lifetime, referral, and knowledge value.
-- analysis A43
-- guards P11
-- better with orders.margin, referrals.referred_id, interactions.accepted, interactions.cost_saved
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param contribution_days integer = 365 (30..3650): days before the date over which contributions are summed
with bounds as (
    select
        cast(getvariable('as_of') as date) as until_on,
        cast(getvariable('as_of') as date) - getvariable('contribution_days') as from_on
),
trade as (
    select
        orders.customer_id,
        case when max(case when orders.margin is not null then 1 else 0 end) = 1
            then sum(cast(orders.margin as double)) end as margin,
        sum(cast(orders.amount as double)) as amount
    from orders
    inner join bounds on orders.ordered_at < bounds.until_on and orders.ordered_at >= bounds.from_on
    where orders.customer_id is not null
    group by orders.customer_id
),
valued as (
    select
        trade.customer_id,
        case when basis.margins > 0 then coalesce(trade.margin, 0) else trade.amount end as value
    from trade
    cross join (select count(margin) as margins from trade) as basis
),
brought as (
    select
        referral_tree.referrer_id as customer_id,
        count(*) as brought,
        coalesce(sum(valued.value), 0) as value
    from referral_tree
    left join valued on valued.customer_id = referral_tree.customer_id
    where referral_tree.referrer_id is not null
    group by referral_tree.referrer_id
),
ideas as (
    select
        interactions.customer_id,
        count(*) filter (where interactions.kind = 'suggestion') as suggestions,
        count(*) filter (where interactions.kind = 'suggestion' and interactions.accepted)
            as accepted,
        coalesce(sum(cast(interactions.value as double)) filter (
            where interactions.kind = 'suggestion' and interactions.accepted
        ), 0) as suggestion_value,
        coalesce(sum(cast(interactions.cost_saved as double)), 0) as cost_saved
    from interactions
    inner join bounds
        on interactions.happened_at < bounds.until_on and interactions.happened_at >= bounds.from_on
    where interactions.customer_id is not null
    group by interactions.customer_id
),
everybody as (
    select customer_id from valued
    union
    select customer_id from brought
    union
    select customer_id from ideas where suggestions > 0 or cost_saved <> 0
)
select
    everybody.customer_id,
    coalesce(valued.value, 0) as own,
    cast(coalesce(brought.brought, 0) as integer) as brought,
    coalesce(brought.value, 0) as referred,
    cast(coalesce(ideas.suggestions, 0) as integer) as suggestions,
    cast(coalesce(ideas.accepted, 0) as integer) as accepted,
    coalesce(ideas.suggestion_value, 0) as suggestion_value,
    coalesce(ideas.cost_saved, 0) as cost_saved,
    coalesce(valued.value, 0) + coalesce(brought.value, 0) + coalesce(ideas.suggestion_value, 0)
        + coalesce(ideas.cost_saved, 0) as total
from everybody
left join valued on valued.customer_id = everybody.customer_id
left join brought on brought.customer_id = everybody.customer_id
left join ideas on ideas.customer_id = everybody.customer_id
order by everybody.customer_id
