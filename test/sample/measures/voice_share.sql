select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when complained then 1.0 else 0.0 end as hit from contact where moment = 'misery')
