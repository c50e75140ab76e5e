select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when brand = 'Aldo' then 1 else 0 end as grp, case when delivered_at <= promised_at then 1.0 else 0.0 end as x from sale where delivered_at is not null and brand in ('Aldo', 'Fenn'))
