-- Three rows: customers times contacts times seconds, Carlzon's figures and your own.
-- carlzon: ten million passengers met five employees each for fifteen seconds on average, fifty
-- million moments a year (Carlzon 1987). on_record: the contacts of the last moment_window_days
-- before as_of and the customers whom they were with. with_visits: the same and the days with a
-- purchase, each customer once a day, since a purchase is a contact that few companies write down.
-- seconds: the mean duration where ten contacts or more have one, else moment_seconds; timed tells
-- how many have. Where the records are shorter than the window, they are taken as they are.
-- analysis A22
-- needs interactions.happened_at, interactions.kind
-- better with interactions.duration_s, interactions.customer_id
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_window_days integer = 365 (1..36500): days before the date in which moments count
-- param moment_seconds double = 15 (1..36000): seconds that a moment is taken to last where durations are not on record
with contacts as (
    select customer_id, happened_on, duration_s
    from moments
    where coalesce(
        happened_on >= cast(getvariable('as_of') as date) - getvariable('moment_window_days'), true
    )
),
timing as (
    select
        count(duration_s) as timed,
        case
            when count(duration_s) >= 10 then avg(duration_s)
            else getvariable('moment_seconds')
        end as seconds
    from contacts
),
met as (
    select customer_no, visited_on as met_on
    from visits
    where visited_on >= cast(getvariable('as_of') as date) - getvariable('moment_window_days')
),
days as (
    select cast(customer_no as varchar) as customer, met_on
    from met
    union
    select
        coalesce(cast(customer_numbers.customer_no as varchar), '#' || contacts.customer_id),
        contacts.happened_on
    from contacts
    left join customer_numbers on customer_numbers.customer_id = contacts.customer_id
    where contacts.customer_id is not null
),
counts as (
    select
        'carlzon' as arithmetic,
        1 as place,
        cast(10000000 as double) as customers,
        cast(50000000 as double) as moments,
        cast(15 as double) as seconds,
        cast(null as integer) as timed
    union all
    select
        'on_record',
        2,
        cast(count(distinct contacts.customer_id) as double),
        cast(count(*) as double),
        timing.seconds,
        cast(timing.timed as integer)
    from contacts
    cross join timing
    group by timing.seconds, timing.timed
    union all
    select
        'with_visits',
        3,
        cast(count(distinct days.customer) as double),
        cast(count(*) as double),
        timing.seconds,
        cast(timing.timed as integer)
    from days
    cross join timing
    group by timing.seconds, timing.timed
)
select
    arithmetic,
    customers,
    moments / nullif(customers, 0) as contacts_each,
    seconds,
    moments,
    moments * seconds / 3600 as hours,
    timed
from counts
order by place
