with bound as (
  select customer_id, max(cast(ends_at as date)) as ends, arg_max(ended_reason, ends_at) as reason from contracts group by customer_id
),
person as (
  select b.customer_id, b.kind, greatest(b.acquired, date '2023-01-01') as since, least(coalesce(b.departed, date '2099-01-01'), date '2025-11-02') as until,
    b.departed < date '2025-11-02' as gone,
    case when b.acquired < date '2023-01-01' then floor((b.acquired - date '2023-01-01') / 365.0)
      else (year(b.acquired) - 2023) * 4 + quarter(b.acquired) - 1 end as cohort,
    bound.customer_id is null as free, case when bound.reason = 'expired' then bound.ends end as freed
  from buyer as b left join bound on bound.customer_id = b.customer_id
  where bound.customer_id is not null or b.alternatives_available_n >= 2
),
spell as (
  select kind, cohort, free, since as a, until as z, gone from person where free
  union all
  select kind, cohort, free, greatest(since, freed), least(until, freed + 365), gone and until <= freed + 365 from person where freed is not null
),
quarters as (
  select i as number, date '2023-01-01' + to_months(cast(3 * i as integer)) as a, date '2023-01-01' + to_months(cast(3 * i + 3 as integer)) as z
  from range(12) as r(i)
),
cell as (
  select kind, cohort, free, number,
    sum(date_diff('day', greatest(spell.a, quarters.a), least(spell.z, quarters.z))) as days,
    sum(case when gone and spell.z > quarters.a and spell.z <= quarters.z then 1.0 else 0.0 end) as departures
  from spell join quarters on spell.a < quarters.z and spell.z > quarters.a and spell.a < spell.z
  group by kind, cohort, free, number
),
pair as (
  select f.days as days, f.departures as departures, c.departures / c.days as rate, c.departures as behind
  from cell as f join cell as c on not f.free and c.free and f.kind = c.kind and f.cohort = c.cohort and f.number = c.number where c.days > 0
)
select sum(departures) / sum(days * rate) as estimate,
  sum(departures) / sum(days * rate) * sqrt(1 / sum(departures) + sum(days * rate * days * rate / greatest(behind, 1)) / (sum(days * rate) * sum(days * rate))) as se
from pair
