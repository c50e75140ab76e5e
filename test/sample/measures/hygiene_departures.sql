select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select cast(vetoed as integer) as grp, case when b.departed - y.answered <= 120 then 1.0 else 0.0 end as x from yearly as y join buyer as b using (customer_id) where y.answered + 120 < date '2025-11-02')
