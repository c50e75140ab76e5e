select a / b as estimate, abs(a / b) * sqrt(va / (na * a * a) + vb / (nb * b * b)) as se
from (
  select avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
    count(*) filter (grp = 1) as na, count(*) filter (grp = 0) as nb
  from (select case when e.training_h < 10 then 1 else 0 end as grp, case when c.cause = 'attitude' then 1.0 else 0.0 end as x from contact as c join employees as e using (employee_id) where c.moment = 'misery')
)
