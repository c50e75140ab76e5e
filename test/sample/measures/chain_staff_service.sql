select corr(staff, service) as estimate, (1 - corr(staff, service) * corr(staff, service)) / sqrt(count(*) - 3) as se
from (select unit_id, avg(score) as staff from surveys where construct = 'employee_commitment' group by unit_id)
join (select unit_id, avg(csat) as service from contact group by unit_id) using (unit_id)
