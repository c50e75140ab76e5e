select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when level >= 2 then 1 else 0 end as grp, case when s.discount > 0 then 1.0 else 0.0 end as x from answer as a join buyer as b using (customer_id) join sale as s on s.customer_id = a.customer_id and s.ordered_at > a.answered + interval 12 hour and s.ordered_at <= a.answered + interval 90 day + interval 12 hour)
