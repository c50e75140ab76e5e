-- One row per group of customers and window around competitors' episodes: visits against those elsewhere.
-- response is relative to the window just before, which is 1 by definition and has no interval. What
-- lies before it should be near 1: it shows whether both sides moved alike before the competitor acted.
-- analysis A31
-- guards P8, P11
with contrasts as (
    select
        split,
        group_name,
        case contrast
            when 'before_3' then -3
            when 'before_2' then -2
            when 'during' then 0
            when 'after' then 1
        end as window_no,
        customers,
        episodes,
        case when least(customers, others) >= 10 then log_ratio end as log_ratio,
        se,
        exp(-pretrend_chi_square / 2) as pretrend_p
    from competitor_contrasts
    where contrast <> 'response'
),
rows_drawn as (
    select
        split,
        group_name,
        window_no,
        customers,
        episodes,
        exp(log_ratio) as response,
        exp(log_ratio - 1.95996398 * se) as ci_low,
        exp(log_ratio + 1.95996398 * se) as ci_high,
        pretrend_p
    from contrasts
    union all
    select
        split,
        group_name,
        -1,
        max(customers),
        max(episodes),
        case when max(log_ratio) is not null then 1 end,
        null,
        null,
        max(pretrend_p)
    from contrasts
    group by split, group_name
)
select
    split,
    group_name,
    cast(window_no as integer) as window_no,
    customers,
    episodes,
    response,
    ci_low,
    ci_high,
    pretrend_p
from rows_drawn
order by split, group_name, window_no
