select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when recovered then 1 else 0 end as grp, csat as x from interactions where kind = 'complaint')
