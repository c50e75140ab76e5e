select estimate - 1 as estimate, se from (select a / b as estimate, abs(a / b) * sqrt(va / (na * a * a) + vb / (nb * b * b)) as se
from (
  select avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
    count(*) filter (grp = 1) as na, count(*) filter (grp = 0) as nb
  from (select case when m.programme = 'club' then 1 else 0 end as grp, (select count(*) from sale as s where s.customer_id = b.customer_id and s.ordered_at >= timestamp '2024-01-08' and s.ordered_at < timestamp '2024-01-08' + interval 365 day) as x
from buyer as b left join membership as m using (customer_id)
where b.region not in (select b.region from membership as m join buyer as b using (customer_id) where m.randomised)
  and coalesce(b.departed >= date '2024-01-08', true)
  and exists (select 1 from sale as s where s.customer_id = b.customer_id and s.ordered_at < timestamp '2024-01-08' and s.ordered_at >= timestamp '2024-01-08' - interval 365 day))
))
