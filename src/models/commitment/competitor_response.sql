-- One row per group of customers: how many of their usual visits competitors' episodes left, with 95 % intervals.
-- response is the ratio of the visits of customers where the competitor acted to those they would
-- have made had they moved like customers elsewhere (competitor_contrasts, all three windows before);
-- lost_share is 1 less response, the sensitivity. pretrend_p: how often two such windows before the
-- episode would differ as much by chance alone; under 0.05 the two sides did not move alike before
-- either, and the difference is no answer to the competitor. Intervals take customers as
-- independent; a shock of a whole region is not in them, so few regions and episodes say little.
-- Groups with fewer than ten customers on a side show no estimate.
-- analysis A31, A09
-- guards P8, P11, P36
with kept as (
    select
        split,
        group_name,
        visits_observed,
        visits_expected,
        case when least(customers, others) >= 10 then log_ratio end as log_ratio,
        se,
        customers,
        others,
        episodes,
        pretrend_chi_square
    from competitor_contrasts
    where contrast = 'response'
)
select
    split,
    group_name,
    customers,
    others,
    episodes,
    visits_observed,
    visits_expected,
    exp(log_ratio) as response,
    exp(log_ratio - 1.95996398 * se) as ci_low,
    exp(log_ratio + 1.95996398 * se) as ci_high,
    1 - exp(log_ratio) as lost_share,
    1 - exp(log_ratio + 1.95996398 * se) as lost_share_low,
    1 - exp(log_ratio - 1.95996398 * se) as lost_share_high,
    exp(-pretrend_chi_square / 2) as pretrend_p
from kept
order by split, group_name
