with entry as (
  select cast(started_at as date) as day, scope_value as region from events where kind = 'competitor_entry'
),
person as (
  select b.region = entry.region as there, entry.day, greatest(b.acquired, date '2023-01-01') as since,
    least(coalesce(b.departed, date '2099-01-01'), date '2025-11-02') as until, coalesce(b.departed < date '2025-11-02', false) as gone
  from buyer as b cross join entry
  where b.alternatives_available_n >= 2 and not exists (select 1 from contracts as c where c.customer_id = b.customer_id)
),
cell as (
  select there,
    sum(greatest(0, least(until, day) - since)) as days_before, sum(greatest(0, until - greatest(since, day))) as days_after,
    sum(case when gone and until <= day then 1.0 else 0.0 end) as left_before, sum(case when gone and until > day then 1.0 else 0.0 end) as left_after
  from person group by there
)
select (t.left_after / t.days_after) / (t.left_before / t.days_before) / ((e.left_after / e.days_after) / (e.left_before / e.days_before)) as estimate,
  (t.left_after / t.days_after) / (t.left_before / t.days_before) / ((e.left_after / e.days_after) / (e.left_before / e.days_before))
    * sqrt(1 / t.left_after + 1 / t.left_before + 1 / e.left_after + 1 / e.left_before) as se
from cell as t join cell as e on t.there and not e.there
