-- One row per customer: the segment of the first rule that takes its scores in, else others.
-- The rules are written for five scores. With another number of bins a score stands for the fifth
-- of the range in which its middle lies, so segments stay comparable but are coarser or finer.
-- analysis B1
-- param bins integer = 5 (2..10): how many scores each measure has
-- param rfm_rule_set varchar = 'vignette' ('vignette' | 'classic'): which of the published sets of rules
with combinations as (
    select distinct recency_score, frequency_score, monetary_score
    from rfm_scores
),
fifths as (
    select
        recency_score,
        frequency_score,
        monetary_score,
        floor((recency_score - 0.5) * 5 / getvariable('bins')) + 1 as r,
        floor((frequency_score - 0.5) * 5 / getvariable('bins')) + 1 as f,
        floor((monetary_score - 0.5) * 5 / getvariable('bins')) + 1 as m
    from combinations
),
matches as (
    select
        fifths.recency_score,
        fifths.frequency_score,
        fifths.monetary_score,
        rfm_rules.segment,
        rfm_rules.priority,
        row_number() over (
            partition by fifths.recency_score, fifths.frequency_score, fifths.monetary_score
            order by rfm_rules.priority
        ) as choice
    from fifths
    inner join rfm_rules
        on rfm_rules.rule_set = getvariable('rfm_rule_set')
        and fifths.r between rfm_rules.r_min and rfm_rules.r_max
        and fifths.f between rfm_rules.f_min and rfm_rules.f_max
        and fifths.m between rfm_rules.m_min and rfm_rules.m_max
)
select
    rfm_scores.customer_id,
    coalesce(matches.segment, 'others') as segment,
    matches.priority as rule,
    rfm_scores.recency_score,
    rfm_scores.frequency_score,
    rfm_scores.monetary_score,
    rfm_scores.recency_days,
    rfm_scores.frequency,
    rfm_scores.monetary,
    rfm_scores.visits,
    rfm_scores.orders,
    rfm_scores.customer_no
from rfm_scores
left join matches
    on matches.choice = 1
    and matches.recency_score = rfm_scores.recency_score
    and matches.frequency_score = rfm_scores.frequency_score
    and matches.monetary_score = rfm_scores.monetary_score
order by rfm_scores.customer_no
