with person as (
  select kind = 'b2b' as business, least(coalesce(departed, date '2099-01-01'), date '2025-11-02') - greatest(acquired, date '2023-01-01') as days,
    case when departed < date '2025-11-02' then 1.0 else 0.0 end as gone
  from buyer as b where alternatives_available_n >= 2 and not exists (select 1 from contracts as c where c.customer_id = b.customer_id)
),
side as (select business, sum(gone) as gone, sum(days) as days from person where days > 0 group by business)
select (b.gone / b.days) / (c.gone / c.days) as estimate, (b.gone / b.days) / (c.gone / c.days) * sqrt(1 / b.gone + 1 / c.gone) as se
from side as b join side as c on b.business and not c.business
