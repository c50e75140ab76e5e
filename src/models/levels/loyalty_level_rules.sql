-- One row per rule that decided a level at as_of: how many customers it decided, free and captive.
-- Read from the top it tells where customers stop on the way up, and which levels cannot be told
-- because a question was not asked.
-- analysis A01
-- guards P14, P25
select
    level,
    rule,
    cast(count(*) as integer) as customers,
    cast(count(*) filter (where captive = 'yes') as integer) as captives,
    count(*) / sum(count(*)) over () as share
from loyalty_levels
where not departed
group by level, rule
order by level nulls first, customers desc, rule
