-- One row per group: the difference in price at which half of them would have switched, as they say.
-- Read off price_tolerance: the smallest difference at which no more than half stay; its 95 %
-- interval runs between the differences at which the curve's interval crosses one half. Null where
-- the curve does not come so low within the answers given.
-- analysis A31
-- guards P22
select
    group_name,
    max(customers) as customers,
    min(price_difference) filter (where staying <= 0.5) as median_tolerance,
    min(price_difference) filter (where ci_low <= 0.5) as ci_low,
    min(price_difference) filter (where ci_high <= 0.5) as ci_high
from price_tolerance
group by group_name
order by group_name
