select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when complained then 0 else 1 end as grp, case when departed - happened <= 90 then 1.0 else 0.0 end as x from contact where moment = 'misery' and happened + 90 < date '2025-11-02')
