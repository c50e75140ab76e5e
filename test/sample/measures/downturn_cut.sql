with visit as (
  select b.customer_id, i.kind,
    count(*) filter (s.ordered_at >= timestamp '2023-06-01' and s.ordered_at < timestamp '2024-06-01') as pre,
    count(*) filter (s.ordered_at >= timestamp '2024-06-01' and s.ordered_at < timestamp '2025-06-01') as post
  from sale as s join buyer as b on b.customer_id = s.customer_id and cast(s.ordered_at as date) > b.acquired
  join (select distinct unit_id, kind from initiatives where kind in ('cut', 'improvement')) as i on i.unit_id = b.home_unit_id
  group by b.customer_id, i.kind
),
side as (
  select v.kind, t.r, sum((v.post - t.r * v.pre) * (v.post - t.r * v.pre)) / (t.pre * t.pre) as v
  from visit as v join (select kind, sum(post) / sum(pre) as r, sum(pre) as pre from visit group by kind) as t on t.kind = v.kind group by v.kind, t.r, t.pre
)
select c.r / i.r as estimate, c.r / i.r * sqrt(c.v / (c.r * c.r) + i.v / (i.r * i.r)) as se
from side as c join side as i on c.kind = 'cut' and i.kind = 'improvement'
