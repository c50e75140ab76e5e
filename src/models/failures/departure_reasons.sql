-- One row per group of reasons that departed customers gave: how many, and their share with interval.
-- What people say on leaving is not all there is: a price is easier to name than a slight. Shares are
-- of those with a reason on record; without_reason counts the others, the same in every row.
-- analysis A30, A40
-- guards P8, P14, P22
-- needs customers.customer_id
-- better with customers.churn_category
with departed as (
    select customer_id, max(churn_category) as reason
    from customers
    where customer_id is not null and (churned or churn_category is not null)
    group by customer_id
),
counts as (
    select reason, cast(count(*) as double) as departures
    from departed
    where reason is not null
    group by reason
),
beside as (
    select *, sum(departures) over () as n
    from counts
)
select
    beside.reason,
    cast(beside.departures as integer) as departures,
    case when beside.n >= 10 then beside.departures / beside.n end as share,
    case when beside.n >= 10 then (beside.departures + 1.92072941 - 1.95996398
        * sqrt(beside.departures * (beside.n - beside.departures) / beside.n + 0.96036471))
        / (beside.n + 3.84145882) end as ci_low,
    case when beside.n >= 10 then (beside.departures + 1.92072941 + 1.95996398
        * sqrt(beside.departures * (beside.n - beside.departures) / beside.n + 0.96036471))
        / (beside.n + 3.84145882) end as ci_high,
    cast(others.departures as integer) as without_reason
from beside
cross join (select count(*) as departures from departed where reason is null) as others
order by beside.departures desc, beside.reason
