select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when referred_id is not null then 1.0 else 0.0 end as hit from referrals where invited_at + interval 45 day < timestamp '2026-01-01')
