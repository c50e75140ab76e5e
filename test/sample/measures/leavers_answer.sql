select a / b as estimate, abs(a / b) * sqrt(va / (na * a * a) + vb / (nb * b * b)) as se
from (
  select avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
    count(*) filter (grp = 1) as na, count(*) filter (grp = 0) as nb
  from (select case when coalesce(b.departed - w.day <= 197, false) then 1 else 0 end as grp,
  case when exists (select 1 from answer as a where a.customer_id = b.customer_id and a.wave = w.wave) then 1.0 else 0.0 end as x
from buyer as b cross join (values ('2023-05', date '2023-05-12'), ('2023-11', date '2023-11-10'), ('2024-05', date '2024-05-12'), ('2024-11', date '2024-11-10')) as w(wave, day)
where b.acquired < w.day and coalesce(b.departed > w.day + 14, true)
  and exists (select 1 from sale as s where s.customer_id = b.customer_id and s.ordered_at < w.day and s.ordered_at >= w.day - 365))
)
