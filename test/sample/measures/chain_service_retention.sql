select corr(service, rate) as estimate, (1 - corr(service, rate) * corr(service, rate)) / sqrt(count(*) - 3) as se
from (select unit_id, avg(csat) as service from contact group by unit_id)
join (
  select home_unit_id as unit_id, ln(sum(case when departed < date '2025-11-02' then 1.0 else 0.0 end)
    / sum(greatest(0, least(coalesce(departed, date '2099-01-01'), date '2025-11-02') - greatest(acquired, date '2023-01-01')))) as rate
  from buyer group by home_unit_id
) using (unit_id)
