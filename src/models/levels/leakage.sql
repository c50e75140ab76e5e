-- One row per measure of customers and value of it: how many had left, and whether it decides that.
-- The measures are the last answers about loyalty and what is on record of each customer. decides is
-- always where all with the value had left, never where none had, if that would happen by chance in
-- less than one of a thousand such groups at the rate of the others. measure_decides: values that
-- decide hold half of the customers or more. Such a measure was written down after the departure, or
-- made from it, and explains nothing. Recorded departures alone count where there are any.
-- analysis A03
-- guards P16
-- better with customers.churned, surveys(construct = satisfaction)
-- better with orders.customer_id, orders.ordered_at, orders.amount
with reference as (
    select before from evidence_dates where is_as_of
),
recorded as (
    select customer_id, bool_or(churned) as churned
    from customers
    where customer_id is not null
    group by customer_id
),
outcome as (
    select
        people.customer_id,
        coalesce(recorded.churned, false)
            or coalesce(departures.kind = 'contractual' or recorded.churned is null, false)
                and departures.customer_id is not null as departed
    from (
        select customer_id from captivity
        union
        select customer_id from standing_answers
        union
        select customer_id from recorded where churned is not null
    ) as people
    left join recorded on recorded.customer_id = people.customer_id
    left join departures on departures.customer_id = people.customer_id
),
last_answers as (
    select standing_answers.*
    from standing_answers
    cross join reference
    where standing_answers.from_on < reference.before
        and coalesce(standing_answers.until_on >= reference.before, true)
),
measures as (
    select customer_id, 'satisfaction' as measure, cast(satisfaction as varchar) as value
    from last_answers
    where satisfaction is not null
    union all
    select customer_id, 'recommend', cast(recommend as varchar)
    from last_answers
    where recommend is not null
    union all
    select customer_id, 'repurchase_intent', cast(repurchase_intent as varchar)
    from last_answers
    where repurchase_intent is not null
    union all
    select customer_id, 'compares_alternatives', cast(compares as varchar)
    from last_answers
    where compares is not null
    union all
    select customer_id, 'tier', tier from customers where tier is not null
    union all
    select customer_id, 'segment', segment from customers where segment is not null
    union all
    select customer_id, 'region', region from customers where region is not null
    union all
    select customer_id, 'acquisition_channel', acquisition_channel
    from customers
    where acquisition_channel is not null
    union all
    select customer_id, 'target_segment', cast(target_segment as varchar)
    from customers
    where target_segment is not null
),
counts as (
    select
        measures.measure,
        measures.value,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where outcome.departed) as double) as departed
    from measures
    inner join outcome on outcome.customer_id = measures.customer_id
    group by measures.measure, measures.value
),
beside as (
    select
        *,
        sum(customers) over (partition by measure) as n,
        sum(departed) over (partition by measure) as all_departed
    from counts
),
judged as (
    select
        *,
        case
            when customers < 10 or n = customers then null
            when departed = customers
                and power((all_departed - departed + 0.5) / (n - customers + 1), customers) < 0.001
                then 'always'
            when departed = 0
                and power(1 - (all_departed + 0.5) / (n - customers + 1), customers) < 0.001
                then 'never'
        end as decides
    from beside
)
select
    measure,
    value,
    cast(customers as integer) as customers,
    cast(departed as integer) as departed,
    case when customers >= 10 then departed / customers end as share,
    decides,
    coalesce(sum(customers) filter (where decides is not null) over (partition by measure), 0)
        >= 0.5 * n as measure_decides
from judged
order by measure, value
