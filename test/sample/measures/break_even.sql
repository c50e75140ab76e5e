select a / b as estimate, abs(a / b) * sqrt(va / (na * a * a) + vb / (nb * b * b)) as se
from (
  select avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
    count(*) filter (grp = 1) as na, count(*) filter (grp = 0) as nb
  from (select told_n as x, case when moment = 'misery' then 1 else 0 end as grp from contact where moment in ('magic', 'misery') and told_n is not null)
)
