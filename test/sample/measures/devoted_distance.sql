select a / b as estimate, abs(a / b) * sqrt(va / (na * a * a) + vb / (nb * b * b)) as se
from (
  select avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
    count(*) filter (grp = 1) as na, count(*) filter (grp = 0) as nb
  from (select case when level >= 2 then 1 else 0 end as grp, home_distance_km as x from answer join buyer using (customer_id) where is_last and kind = 'b2c')
)
