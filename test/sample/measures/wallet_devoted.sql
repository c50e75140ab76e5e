with diary as (
  select a.level >= 2 as devoted, a.customer_id, count(*) filter (m.brand = 'Rungs') as own, count(*) as bought
  from answer as a join buyer as b using (customer_id) join market_purchases as m using (customer_id) where a.wave = '2025-11' group by a.level >= 2, a.customer_id
),
side as (
  select d.devoted, t.r, sum((d.own - t.r * d.bought) * (d.own - t.r * d.bought)) / (t.bought * t.bought) as v
  from diary as d join (select devoted, sum(own) / sum(bought) as r, sum(bought) as bought from diary group by devoted) as t using (devoted) group by d.devoted, t.r, t.bought
)
select a.r - b.r as estimate, sqrt(a.v + b.v) as se from side as a join side as b on a.devoted and not b.devoted
