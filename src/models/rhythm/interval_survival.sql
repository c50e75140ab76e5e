-- One row per length in days: the share of visits not yet followed by another after so long.
-- Kaplan and Meier's estimate, which counts open intervals for as long as they were observed, so it
-- is free of the bias of closed intervals towards short ones. at_risk falls to few at the end. It
-- has no interval: the visits of one customer are not independent.
-- analysis B4
-- guards P2
with lengths as (
    select
        observed_days as days,
        cast(count(interval_days) as double) as returned,
        cast(count(*) as double) as visits
    from purchase_intervals
    group by observed_days
),
at_risk as (
    select
        days,
        returned,
        visits,
        sum(visits) over (
            order by days rows between current row and unbounded following
        ) as at_risk
    from lengths
)
select
    days,
    cast(at_risk as bigint) as at_risk,
    cast(returned as bigint) as returned,
    cast(visits - returned as bigint) as still_open,
    case
        when min(at_risk - returned) over (order by days) = 0 then 0
        else exp(sum(ln(nullif(1 - returned / at_risk, 0))) over (order by days))
    end as survival
from at_risk
order by days
