select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when channel = 'phone' then 1 else 0 end as grp, case when first_contact_resolution then 1.0 else 0.0 end as x from interactions where kind in ('advice', 'request'))
