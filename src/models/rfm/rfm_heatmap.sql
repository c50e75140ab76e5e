-- One row per recency and frequency score: how many customers hold both, and what they spend.
-- analysis B1
select
    recency_score,
    frequency_score,
    count(*) as customers,
    avg(cast(monetary as double)) as mean_monetary
from rfm_scores
group by recency_score, frequency_score
order by recency_score, frequency_score
