-- One row per customer: recency, frequency and monetary scores, the highest best.
-- A score is the tier of rfm_cuts that holds the value, so equal values share a score; rfm_score
-- writes the three as one number, 100 R + 10 F + M. Hughes (1994); R's rfm package.
-- analysis B1
-- guards P1
select
    rfm_values.customer_id,
    rfm_values.recency_days,
    rfm_values.frequency,
    rfm_values.monetary,
    recency.score as recency_score,
    frequency.score as frequency_score,
    monetary.score as monetary_score,
    100 * recency.score + 10 * frequency.score + monetary.score as rfm_score,
    rfm_values.visits,
    rfm_values.orders,
    rfm_values.customer_no
from rfm_values
inner join rfm_cuts as recency
    on recency.measure = 'recency_days'
    and rfm_values.recency_days >= recency.lower_bound
    and rfm_values.recency_days < recency.upper_bound
inner join rfm_cuts as frequency
    on frequency.measure = 'frequency'
    and rfm_values.frequency >= frequency.lower_bound
    and rfm_values.frequency < frequency.upper_bound
inner join rfm_cuts as monetary
    on monetary.measure = 'monetary'
    and cast(rfm_values.monetary as double) >= monetary.lower_bound
    and cast(rfm_values.monetary as double) < monetary.upper_bound
order by rfm_values.customer_no
