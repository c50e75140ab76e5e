with bought as (
  select m.customer_id, m.brand, count(*) as n from market_purchases as m join customers as c using (customer_id) where c.kind = 'public' group by m.customer_id, m.brand
),
shares as (select sum(s * s) as squares from (select sum(n) / sum(sum(n)) over () as s from bought group by brand)),
person as (select customer_id, sum(n * (n - 1)) as same, sum(n) * (sum(n) - 1) as pairs from bought group by customer_id),
total as (select sum(same) / sum(pairs) as p, sum(pairs) as pairs from person),
error as (select sqrt(sum((same - p * person.pairs) * (same - p * person.pairs))) / total.pairs as se from person cross join total group by total.pairs)
select (1 - p) / (p - squares) as estimate, error.se * (1 - squares) / ((p - squares) * (p - squares)) as se from total cross join shares cross join error
