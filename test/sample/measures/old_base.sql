select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when acquired < date '2023-01-01' then 1.0 else 0.0 end as hit from buyer where true)
