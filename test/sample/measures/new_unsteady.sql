with days as (select distinct b.customer_id, b.acquired, cast(s.ordered_at as date) as d from sale as s join buyer as b using (customer_id)),
gaps as (
  select customer_id, acquired, row_number() over w - 1 as i, d - lag(d) over w as g1, lead(d) over w - d as g2 from days window w as (partition by customer_id order by d)
)
select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when i = 1 then 1 else 0 end as grp, abs(g2 - g1) / cast(g1 + g2 as double) as x from gaps where g1 is not null and g2 is not null and ((i = 1 and acquired >= date '2023-01-01') or (i >= 6 and i % 2 = 0)))
