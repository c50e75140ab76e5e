-- One row per group of the action list: how many get the offer, how many are held out, what could be seen.
-- smallest_visible_share is the smallest difference in the share of buyers that a comparison of the two
-- sides would find in four cases of five, at the 5 % level, if half of those held out bought:
-- 2.8016 standard errors of a difference of shares near one half. Where it is large the group is
-- too small for a campaign to show anything.
-- analysis A01, A03, A04, A07, B1
-- guards P8
with counts as (
    select
        group_name,
        count(*) as customers,
        cast(count(*) filter (where held_out) as double) as held_out,
        cast(count(*) filter (where not held_out) as double) as offered,
        sum(cast(amount as double)) as revenue
    from action_list
    group by group_name
)
select
    group_name,
    cast(customers as integer) as customers,
    cast(offered as integer) as offered,
    cast(held_out as integer) as held_out_customers,
    case
        when least(offered, held_out) >= 10
            then 2.8016 * sqrt(0.25 / offered + 0.25 / held_out)
    end as smallest_visible_share,
    revenue
from counts
order by group_name
