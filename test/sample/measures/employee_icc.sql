with score as (
  select c.employee_id, c.unit_id, c.csat from contact as c
  where not exists (select 1 from sale as s where s.customer_id = c.customer_id and s.extra_given)
    and not exists (select 1 from events as e where e.kind = 'standard_introduced' and e.scope_value = c.unit_id and e.started_at <= c.happened_at)
),
employee as (select unit_id, employee_id, count(*) as n, avg(csat) as m, sum(csat * csat) - count(*) * avg(csat) * avg(csat) as ss from score group by unit_id, employee_id),
unit as (select unit_id, sum(n) as n, sum(n * m) / sum(n) as m, sum(n * n) / sum(n) as nn, count(*) as j from employee group by unit_id),
part as (
  select sum(e.n * (e.m - u.m) * (e.m - u.m)) as between_ss, sum(e.ss) as within_ss, sum(e.n) as n, count(*) as j from employee as e join unit as u using (unit_id)
),
mean_square as (
  select between_ss / (j - (select count(*) from unit)) as b, within_ss / (n - j) as w,
    (n - (select sum(nn) from unit)) / (j - (select count(*) from unit)) as n0, j - (select count(*) from unit) as df
  from part
)
select (b - w) / (b + (n0 - 1) * w) as estimate,
  sqrt(2.0) * (1 - (b - w) / (b + (n0 - 1) * w)) * (1 + (n0 - 1) * (b - w) / (b + (n0 - 1) * w)) / sqrt(n0 * (n0 - 1) * df) as se
from mean_square
