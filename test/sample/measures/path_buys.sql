select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when acquired_at is not null then 1.0 else 0.0 end as hit from customers where kind = 'b2c' and registered_at is not null and acquisition_channel <> 'referral')
