select exp(estimate) as estimate, exp(estimate) * se as se from (select sum(w * (a - b)) / sum(w) as estimate, sqrt(sum(w * w * (va / na + vb / nb))) / sum(w) as se
from (
  select *, na * nb / (na + nb) as w
  from (
    select stratum, avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
      cast(count(*) filter (grp = 1) as double) as na, cast(count(*) filter (grp = 0) as double) as nb
    from (select tier as stratum, case when segment = 'student' then 1 else 0 end as grp, ln(wait_s) as x from contact where customer_kind = 'b2c') group by stratum
  ) where na > 1 and nb > 1
))
