-- One row per setting of the levels: as chosen, and with one threshold a step lower or higher.
-- The shift is in points of the scale for answers, in units for counts and in tenths for shares. A
-- higher threshold is always the stricter one; for comparing that means a lower answer.
-- analysis A01
with shifts as (
    select parameter, shift
    from (values
        ('satisfied_at', 1.0),
        ('intent_at', 1.0),
        ('compares_up_to', 1.0),
        ('repeat_satisfied', 1.0),
        ('wallet_at', 0.1),
        ('active_acts_at', 1.0)
    ) as parameters(parameter, step)
    cross join (values (-1.0), (1.0)) as directions(direction)
    cross join lateral (select step * direction as shift) as sizes
)
select 'as_chosen' as parameter, cast(0 as double) as shift
union all
select parameter, cast(shift as double) as shift
from shifts
order by parameter, shift
