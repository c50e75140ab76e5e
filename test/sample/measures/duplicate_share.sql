select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when n > 1 then 1.0 else 0.0 end as hit from (select order_id, count(*) as n from orders where doc_kind = 'sale' and customer_id is not null group by order_id) where true)
