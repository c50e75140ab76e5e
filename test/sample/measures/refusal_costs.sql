select sum(w * (a - b)) / sum(w) as estimate, sqrt(sum(w * w * (va / na + vb / nb))) / sum(w) as se
from (
  select *, na * nb / (na + nb) as w
  from (
    select stratum, avg(x) filter (grp = 1) as a, avg(x) filter (grp = 0) as b, var_samp(x) filter (grp = 1) as va, var_samp(x) filter (grp = 0) as vb,
      cast(count(*) filter (grp = 1) as double) as na, cast(count(*) filter (grp = 0) as double) as nb
    from (select tier as stratum, case when granted then 0 else 1 end as grp, case when departed - cast(happened_at as date) <= 120 then 1.0 else 0.0 end as x from interactions as i join buyer as b using (customer_id) where i.kind = 'exception_request' and cast(happened_at as date) + 120 < date '2025-11-02') group by stratum
  ) where na > 1 and nb > 1
)
