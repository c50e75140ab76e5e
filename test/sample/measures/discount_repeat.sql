select sum(w * (a - b)) / sum(w) as estimate, sqrt(sum(w * w * (va / na + vb / nb))) / sum(w) as se
from (
  select *, na * nb / (na + nb) as w
  from (
    select stratum, avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
      cast(count(*) filter (grp = 1) as double) as na, cast(count(*) filter (grp = 0) as double) as nb
    from (select a.level as stratum, case when s.discount > 0 then 1 else 0 end as grp,
  case when exists (select 1 from sale as n where n.customer_id = s.customer_id and n.ordered_at > s.ordered_at and n.ordered_at <= s.ordered_at + interval 120 day) then 1.0 else 0.0 end as x
from answer as a join buyer as b using (customer_id) join sale as s on s.customer_id = a.customer_id and s.ordered_at > a.answered + interval 12 hour and s.ordered_at <= a.answered + interval 90 day + interval 12 hour where s.ordered_at + interval 120 day < timestamp '2026-01-01') group by stratum
  ) where na > 1 and nb > 1
)
