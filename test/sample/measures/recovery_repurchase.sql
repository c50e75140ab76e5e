select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when recovered then 1 else 0 end as grp, case when departed - cast(happened_at as date) <= 90 then 1.0 else 0.0 end as x from interactions as i join buyer as b using (customer_id) where i.kind = 'complaint' and cast(happened_at as date) + 90 < date '2025-11-02')
