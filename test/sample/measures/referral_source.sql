select avg(hit) as estimate, sqrt(greatest(avg(hit) * (1 - avg(hit)), 1e-9) / count(*)) as se
from (select case when a.level >= 2 then 1.0 else 0.0 end as hit from answer as a join referrals as r on r.referrer_id = a.customer_id and r.invited_at > a.answered + interval 12 hour and r.invited_at <= a.answered + interval 183 day + interval 12 hour where true)
