select avg(d) as estimate, sqrt(sum(v)) / count(*) as se
from (
  select kind, avg(x) filter (channel = 'phone') - avg(x) filter (channel = 'chat') as d,
    var_samp(x) filter (channel = 'phone') / count(*) filter (channel = 'phone') + var_samp(x) filter (channel = 'chat') / count(*) filter (channel = 'chat') as v
  from (select kind, channel, case when first_contact_resolution then 1.0 else 0.0 end as x from interactions where kind in ('advice', 'request')) group by kind
)
