select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when exists (select 1 from orders as r where r.corrects_order_id = s.order_id and r.doc_kind = 'return') then 1.0 else 0.0 end as hit
  from sale as s where s.customer_id is not null and s.ordered_at + interval 23 day < timestamp '2026-01-01')
