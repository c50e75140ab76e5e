-- Two rows: who came back after the first small extra, and after extras stopped, against like visits.
-- first_extra: days with a purchase and the customer’s first extra, against days without one of customers
-- who had been given none so far, at the same number of the visit (10 and more together). stopped: the
-- first day without an extra after two or more, against days with one more, both right after a day with
-- one and at the same number of extras so far (5 and more together). Both sides stand at a visit, so that
-- nobody had to come back to be in one; both are of the same quarter of a year, strata weighing by n1 n0 /
-- (n1 + n0), as Mantel and Haenszel weigh. Came back is a further day with a purchase within
-- extra_return_days, days that are not over by as_of left out. Customers are clusters (where none of them
-- varies the interval is Newcombe’s, of as many as there are customers), and there are ten or more on
-- either side, else nothing is told. Extras are seldom given by lot: association, no more.
-- analysis A17
-- guards P6, P8, P11, P29, P31, P36
-- needs orders.extra_given or interactions(kind = bonus)
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param extra_return_days integer = 60 (7..365): days after a visit within which a customer came back
with days as (
    select
        customer_days.customer_no,
        customer_days.day,
        extra_days.day is not null as has_extra,
        lead(customer_days.day) over each_customer as next_day,
        row_number() over each_customer as visit_no,
        count(extra_days.day) over each_customer as extras,
        lag(extra_days.day is not null) over each_customer as had_extra_last
    from customer_days
    left join extra_days
        on extra_days.customer_no = customer_days.customer_no and extra_days.day = customer_days.day
    where customer_days.orders > 0
        and customer_days.day < cast(getvariable('as_of') as date)
    window each_customer as (partition by customer_days.customer_no order by customer_days.day)
),
followed as (
    select
        *,
        date_trunc('quarter', day) as quarter,
        case when next_day <= day + getvariable('extra_return_days') then 1.0 else 0.0 end as returned
    from days
    where day + getvariable('extra_return_days') < cast(getvariable('as_of') as date)
),
sides as (
    select
        'first_extra' as extra_step,
        customer_no,
        has_extra as is_one,
        quarter,
        least(visit_no, 10) as place,
        returned
    from followed
    where extras = case when has_extra then 1 else 0 end
    union all
    select
        'stopped',
        customer_no,
        not has_extra,
        quarter,
        least(case when has_extra then extras - 1 else extras end, 5),
        returned
    from followed
    where had_extra_last and extras >= case when has_extra then 3 else 2 end
),
strata as (
    select
        extra_step,
        quarter,
        place,
        cast(count(*) filter (where is_one) as double) as n1,
        cast(count(*) filter (where not is_one) as double) as n0,
        avg(returned) filter (where is_one) as mean1,
        avg(returned) filter (where not is_one) as mean0
    from sides
    group by extra_step, quarter, place
    having count(*) filter (where is_one) > 0 and count(*) filter (where not is_one) > 0
),
totals as (
    select
        extra_step,
        sum(n1) as n1,
        sum(n0) as n0,
        sum(n1 * n0 / (n1 + n0)) as weight,
        sum(n1 * n0 / (n1 + n0) * mean1) / sum(n1 * n0 / (n1 + n0)) as mean1,
        sum(n1 * n0 / (n1 + n0) * mean0) / sum(n1 * n0 / (n1 + n0)) as mean0
    from strata
    group by extra_step
),
influences as (
    select
        sides.extra_step,
        sides.customer_no,
        count(*) filter (where sides.is_one) as ones,
        count(*) filter (where not sides.is_one) as zeros,
        sum(case when sides.is_one
            then strata.n0 / (strata.n1 + strata.n0) * (sides.returned - strata.mean1)
            else -strata.n1 / (strata.n1 + strata.n0) * (sides.returned - strata.mean0)
        end) as part
    from sides
    inner join strata
        on strata.extra_step = sides.extra_step
        and strata.quarter = sides.quarter
        and strata.place = sides.place
    group by sides.extra_step, sides.customer_no
),
errors as (
    select
        extra_step,
        count(*) filter (where ones > 0) as customers,
        count(*) filter (where zeros > 0) as others,
        sqrt(sum(part * part)) as spread
    from influences
    group by extra_step
),
-- Wilson’s ends of both shares, as if each customer had one visit.
alone as (
    select
        totals.extra_step,
        (errors.customers * mean1 + 1.92072941 - 1.95996398 * sqrt(errors.customers * mean1 * (1 - mean1)
            + 0.96036471)) / (errors.customers + 3.84145882) as low1,
        (errors.customers * mean1 + 1.92072941 + 1.95996398 * sqrt(errors.customers * mean1 * (1 - mean1)
            + 0.96036471)) / (errors.customers + 3.84145882) as high1,
        (errors.others * mean0 + 1.92072941 - 1.95996398 * sqrt(errors.others * mean0 * (1 - mean0)
            + 0.96036471)) / (errors.others + 3.84145882) as low0,
        (errors.others * mean0 + 1.92072941 + 1.95996398 * sqrt(errors.others * mean0 * (1 - mean0)
            + 0.96036471)) / (errors.others + 3.84145882) as high0
    from totals
    inner join errors on errors.extra_step = totals.extra_step
),
reaches as (
    select
        totals.extra_step,
        case when errors.spread > 1e-9 then 1.959964 * errors.spread / totals.weight
            else sqrt(power(mean1 - low1, 2) + power(high0 - mean0, 2)) end as below,
        case when errors.spread > 1e-9 then 1.959964 * errors.spread / totals.weight
            else sqrt(power(high1 - mean1, 2) + power(mean0 - low0, 2)) end as above
    from totals
    inner join errors on errors.extra_step = totals.extra_step
    inner join alone on alone.extra_step = totals.extra_step
)
select
    totals.extra_step,
    cast(totals.n1 as integer) as occasions,
    cast(totals.n0 as integer) as occasions_without,
    cast(errors.customers as integer) as customers,
    case when least(customers, others) >= 10 then totals.mean1 end as returned_share,
    case when least(customers, others) >= 10 then totals.mean0 end as returned_otherwise,
    case when least(customers, others) >= 10 then totals.mean1 - totals.mean0 end as risk_difference,
    case when least(customers, others) >= 10
        then totals.mean1 - totals.mean0 - reaches.below end as ci_low,
    case when least(customers, others) >= 10
        then totals.mean1 - totals.mean0 + reaches.above end as ci_high
from totals
inner join errors on errors.extra_step = totals.extra_step
inner join reaches on reaches.extra_step = totals.extra_step
order by totals.extra_step
