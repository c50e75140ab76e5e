select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when customer_id is null then 1.0 else 0.0 end as hit from sale where true)
