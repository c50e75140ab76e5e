-- One row per customer, level of loyalty and practice: sales with it and without, and how many were followed by a return.
-- discount: the sale had one; extra: a small extra was given. The level is that of the last period end
-- before the sale, so no sale counts in its own level. Returned is whoever bought again on a later
-- day within return_days, among sales that were followed so long. Practices of which no sale is
-- recorded are left out.
-- analysis A49
-- guards P3, P35
-- better with orders.discount, orders.extra_given, surveys(construct = satisfaction)
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param return_days integer = 120 (1..730): days after a sale in which coming back counts
with sales as (
    select
        customer_numbers.customer_no,
        cast(orders.ordered_at as date) as day,
        coalesce(orders.order_id, cast(orders.source_row as varchar)) as sale,
        bool_or(coalesce(orders.discount > 0, false)) as discount,
        bool_or(coalesce(orders.extra_given, false)) as extra
    from orders
    inner join customer_numbers on customer_numbers.customer_id = orders.customer_id
    where orders.amount > 0
        and coalesce(orders.doc_kind, 'sale') = 'sale'
        and orders.ordered_at < cast(getvariable('as_of') as date)
    group by
        customer_numbers.customer_no,
        cast(orders.ordered_at as date),
        coalesce(orders.order_id, cast(orders.source_row as varchar))
),
kinds as (
    select customer_no, day, discount, extra, count(*) as sales
    from sales
    group by customer_no, day, discount, extra
),
days as (
    select
        customer_no,
        day,
        coalesce(
            lead(day) over (partition by customer_no order by day)
                <= day + getvariable('return_days'),
            false
        ) as returned,
        day + getvariable('return_days') < cast(getvariable('as_of') as date) as known
    from kinds
    group by customer_no, day
),
followed as (
    select
        kinds.customer_no,
        kinds.day,
        kinds.discount,
        kinds.extra,
        kinds.sales,
        days.returned,
        days.known
    from kinds
    inner join days on days.customer_no = kinds.customer_no and days.day = kinds.day
),
dated as (
    select
        followed.customer_no,
        calendar.period_start,
        followed.discount,
        followed.extra,
        sum(followed.sales) as sales,
        coalesce(sum(followed.sales) filter (where followed.known), 0) as followed_sales,
        coalesce(sum(followed.sales) filter (where followed.known and followed.returned), 0)
            as returns
    from followed
    inner join calendar
        on followed.day >= calendar.period_start and followed.day < calendar.period_end
    group by followed.customer_no, calendar.period_start, followed.discount, followed.extra
),
held as (
    select customer_numbers.customer_no, loyalty_history.as_of, loyalty_history.level
    from loyalty_history
    inner join customer_numbers on customer_numbers.customer_id = loyalty_history.customer_id
    where loyalty_history.level is not null
),
counted as (
    select
        dated.customer_no,
        held.level,
        dated.discount,
        dated.extra,
        sum(dated.sales) as sales,
        sum(dated.followed_sales) as followed_sales,
        sum(dated.returns) as returns
    from dated
    inner join held
        on held.customer_no = dated.customer_no and held.as_of = dated.period_start
    group by dated.customer_no, held.level, dated.discount, dated.extra
),
practised as (
    select 'discount' as practice, customer_no, level, discount as practised, sales, followed_sales, returns
    from counted
    union all
    select 'extra', customer_no, level, extra, sales, followed_sales, returns
    from counted
),
known_practices as (
    select practice
    from practised
    where practised
    group by practice
)
select
    practised.practice,
    practised.customer_no,
    practised.level,
    practised.practised,
    cast(sum(practised.sales) as integer) as sales,
    cast(sum(practised.followed_sales) as integer) as followed_sales,
    cast(sum(practised.returns) as integer) as returns
from practised
inner join known_practices on known_practices.practice = practised.practice
group by practised.practice, practised.customer_no, practised.level, practised.practised
order by practised.practice, practised.customer_no, practised.level, practised.practised
