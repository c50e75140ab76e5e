-- One row per grouping and customer in it: the group to which each grouping assigns the customer.
-- Groupings: rfm_segment, lifecycle, level, satisfaction_loyalty, attitude_patronage,
-- loyalty_profit, rung, commitment and captivity, each as its own relation has it at as_of, the rung at
-- the end of the last complete period. A customer whom a grouping cannot place is missing from it.
-- analysis A01, A03, A05, A07, B1
with latest as (
    select max(period_start) as period_start
    from ladder_dates
)
select 'rfm_segment' as grouping_name, segment as group_name, customer_id
from rfm_segments
union all
select 'lifecycle', state, customer_id
from lifecycle_states
union all
select 'level', 'level_' || level, customer_id
from loyalty_levels
where level is not null and not departed
union all
select 'satisfaction_loyalty', quadrant, customer_id
from satisfaction_loyalty_members
where quadrant is not null
union all
select 'attitude_patronage', quadrant, customer_id
from attitude_patronage_members
where quadrant is not null
union all
select 'loyalty_profit', quadrant, customer_id
from loyalty_profit_members
where quadrant is not null
union all
select 'rung', ladder_rungs.rung, ladder_rungs.customer_id
from ladder_rungs
inner join latest on latest.period_start = ladder_rungs.period_start
union all
select 'commitment', commitment_class, customer_id
from commitment
union all
select
    'captivity',
    case captive when 'yes' then 'captives' when 'no' then 'free_customers' else 'unknown_captivity' end,
    customer_id
from captivity
order by grouping_name, group_name, customer_id
