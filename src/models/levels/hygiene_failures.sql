-- One row per customer, day and base condition that failed: rudeness, deceit and the like.
-- From surveys: an item of the construct hygiene that reaches the middle of its scale; what is said
-- of a rival, or of what one would expect, is no failure here. From
-- contacts: a cause of attitude (rudeness) or honesty (deceit), unless it was put right there or in
-- a complaint about the same order.
-- analysis A01, A12
-- better with surveys(construct = hygiene), interactions.cause
with put_right as (
    select distinct order_id
    from interactions
    where kind = 'complaint' and order_id is not null and coalesce(recovered, resolved, false)
)
select
    respondent_id as customer_id,
    cast(answered_at as date) as failed_on,
    coalesce(item, 'hygiene') as item
from surveys
where construct = 'hygiene'
    and respondent_id is not null
    and coalesce(respondent_type, 'customer') = 'customer'
    and coalesce(role, 'perception') = 'perception'
    and scale_max > scale_min
    and case when reverse then scale_max - score else score - scale_min end
        >= (scale_max - scale_min) / 2
union
select
    interactions.customer_id,
    cast(interactions.happened_at as date),
    case interactions.cause when 'honesty' then 'deceit' else 'rudeness' end
from interactions
left join put_right on put_right.order_id = interactions.order_id
where interactions.cause in ('attitude', 'honesty')
    and interactions.customer_id is not null
    and not coalesce(interactions.recovered, interactions.resolved, false)
    and put_right.order_id is null
order by customer_id, failed_on, item
