select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when b.kind = 'b2b' then 1 else 0 end as grp, case when level >= 2 then 1.0 else 0.0 end as x from answer as a join buyer as b using (customer_id) where cast(a.wave || case when right(a.wave, 2) = '05' then '-13' else '-11' end as date) - b.acquired between 1 and 365)
