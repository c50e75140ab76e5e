with promo as (
  select cast(started_at as date) as a, cast(ended_at as date) as z, scope_value as region from events where kind = 'competitor_promo'
),
around as (
  select case when s.ordered_at >= p.a and s.ordered_at < p.z then 1 else 0 end as inside
  from answer as a join buyer as b using (customer_id) join promo as p on p.region = b.region
  join sale as s on s.customer_id = b.customer_id and s.ordered_at >= p.a - 28 and s.ordered_at < p.z + 28
  where a.level >= 2 and p.a - a.answered between 1 and 120 and coalesce(b.departed >= p.z + 28, true) and b.acquired < p.a - 28 and p.z + 28 <= date '2026-01-01'
)
select 2.0 * sum(inside) / sum(1 - inside) as estimate, 2.0 * sum(inside) / sum(1 - inside) * sqrt(1.0 / sum(inside) + 1.0 / sum(1 - inside)) as se from around
