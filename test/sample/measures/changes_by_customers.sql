select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when trigger = 'customer' then 1.0 else 0.0 end as hit from initiatives where kind = 'process_change')
