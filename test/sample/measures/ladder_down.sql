select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when next_level <= 1 then 1.0 else 0.0 end as hit from answer join buyer using (customer_id) where kind = 'b2c' and next_wave = wave_number + 1 and level >= 2)
