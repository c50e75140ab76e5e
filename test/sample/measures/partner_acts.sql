select avg(acts) as estimate, stddev_samp(acts) / sqrt(count(acts)) as se from (
  select a.customer_id, a.wave, count(i.interaction_id) as acts
  from answer as a left join interactions as i on i.customer_id = a.customer_id
    and i.kind in ('suggestion', 'competitor_tip', 'review', 'defence')
    and i.happened_at > a.answered + interval 12 hour and i.happened_at <= a.answered + interval 90 day + interval 12 hour
  where a.level = 3 and a.answered + 90 < date '2026-01-01' group by a.customer_id, a.wave
) where true
