with visit as (
  select *, row_number() over (partition by customer_id order by ordered_at, order_id) as ordinal from sale where customer_id is not null
),
series as (select customer_id, min(ordinal) as first from visit where extra_given group by customer_id),
felt as (
  select v.customer_id, v.ordinal - s.first + 1 as nth, c.csat
  from visit as v join series as s using (customer_id) join contact as c on c.order_id = v.order_id
)
select avg(x) filter (grp = 1) - avg(x) filter (grp = 0) as estimate,
  sqrt(var_samp(x) filter (grp = 1) / count(*) filter (grp = 1) + var_samp(x) filter (grp = 0) / count(*) filter (grp = 0)) as se
from (select case when nth = 5 then 1 else 0 end as grp, csat as x from felt where nth in (-2, -1, 0, 5))
