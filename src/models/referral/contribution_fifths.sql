-- One row per fifth of customers by their own purchases: what they gave beyond them, a customer.
-- Fifths of the customers who bought anything in the contribution_days before as_of, the first those
-- who bought most; equal amounts share a fifth. own, referred, suggestion_value and cost_saved are
-- means per customer, beyond the sum of the last three, with an interval from the spread between
-- customers. givers brought somebody, suggested something or saved the company a cost. What is
-- ranked, purchases, is no part of beyond. After Kumar, Petersen and Leone (2007): those who buy most
-- need not be those who bring most. An association. Under ten customers no mean is told.
-- analysis A43
-- guards P8, P11, P35
with ranked as (
    select
        own,
        referred,
        suggestion_value,
        cost_saved,
        referred + suggestion_value + cost_saved as beyond,
        brought > 0 or suggestions > 0 or cost_saved > 0 as gives,
        cast(ceil(5.0 * rank() over (order by own desc) / count(*) over ()) as integer) as fifth
    from loyalty_contributions
    where own > 0
),
means as (
    select
        fifth,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where gives) as double) as givers,
        avg(own) as own,
        avg(referred) as referred,
        avg(suggestion_value) as suggestion_value,
        avg(cost_saved) as cost_saved,
        avg(beyond) as beyond,
        stddev_samp(beyond) / sqrt(count(*)) as error
    from ranked
    group by fifth
)
select
    fifth,
    cast(customers as integer) as customers,
    cast(givers as integer) as givers,
    case when customers >= 10 then givers / customers end as givers_share,
    case when customers >= 10 then own end as own,
    case when customers >= 10 then referred end as referred,
    case when customers >= 10 then suggestion_value end as suggestion_value,
    case when customers >= 10 then cost_saved end as cost_saved,
    case when customers >= 10 then beyond end as beyond,
    case when customers >= 10 then greatest(0, beyond - 1.95996398 * error) end as ci_low,
    case when customers >= 10 then beyond + 1.95996398 * error end as ci_high
from means
order by fifth
