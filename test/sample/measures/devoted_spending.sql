-- Sales of one customer are alike, so that the error is that of customers, not of sales.
with bought as (
  select a.customer_id, a.level >= 2 as devoted, sum(cast(s.amount as double)) as spent, count(*) as n
  from answer as a join buyer as b using (customer_id)
  join sale as s on s.customer_id = a.customer_id and s.ordered_at > a.answered + interval 12 hour
    and s.ordered_at <= a.answered + interval 90 day + interval 12 hour
  where b.kind = 'b2c' group by a.customer_id, a.level >= 2
),
side as (
  select b.devoted, t.m, sum((b.spent - t.m * b.n) * (b.spent - t.m * b.n)) / (t.n * t.n) as v
  from bought as b join (select devoted, sum(spent) / sum(n) as m, sum(n) as n from bought group by devoted) as t using (devoted)
  group by b.devoted, t.m, t.n
)
select a.m / b.m as estimate, a.m / b.m * sqrt(a.v / (a.m * a.m) + b.v / (b.m * b.m)) as se
from side as a join side as b on a.devoted and not b.devoted
