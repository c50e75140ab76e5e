-- One row per day, channel, branch and employee (counted_by): its moments of truth in the window.
-- Seconds and hours rest on the contacts that have a duration, of ten or more: hours is their mean
-- times all moments.
-- per_day is over the days of the window that the records cover. For employees, branches and channels
-- the rows stand in the order of their moments, and cumulative_share is what they and all before them
-- hold of the moments with a name; members_share is their part of the names. magic and misery are of
-- rated contacts, complaints without a rating apart. Employees stand without their name, by place
-- alone, and not at all where fewer than five are on record.
-- analysis A22
-- guards P8, P27
-- needs interactions.happened_at, interactions.kind
-- better with interactions.employee_id, interactions.channel, interactions.unit_id, interactions.duration_s
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_window_days integer = 365 (1..36500): days before the date in which moments count
with contacts as (
    select
        happened_on,
        channel,
        unit_id,
        employee_id,
        case when evidence <> 'complaint' then class end as class,
        duration_s
    from moments
    where coalesce(
        happened_on >= cast(getvariable('as_of') as date) - getvariable('moment_window_days'), true
    )
),
covered as (
    select cast(max(happened_on) - min(happened_on) + 1 as double) as days from contacts
),
cells as (
    select
        happened_on,
        channel,
        unit_id,
        employee_id,
        cast(count(*) as double) as moments,
        cast(count(*) filter (where class = 'magic') as double) as magic,
        cast(count(*) filter (where class = 'misery') as double) as misery,
        cast(count(class) as double) as rated,
        sum(duration_s) as seconds,
        cast(count(duration_s) as double) as timed
    from contacts
    group by happened_on, channel, unit_id, employee_id
),
listed as (
    select
        'date' as counted_by,
        happened_on,
        cast(null as varchar) as member,
        moments,
        magic,
        misery,
        rated,
        seconds,
        timed
    from cells
    union all
    select 'channel', null, channel, moments, magic, misery, rated, seconds, timed
    from cells
    where channel is not null
    union all
    select 'unit', null, unit_id, moments, magic, misery, rated, seconds, timed
    from cells
    where unit_id is not null
    union all
    select 'employee', null, employee_id, moments, magic, misery, rated, seconds, timed
    from cells
    where employee_id is not null
),
sums as (
    select
        counted_by,
        happened_on,
        member,
        sum(moments) as moments,
        sum(magic) as magic,
        sum(misery) as misery,
        sum(rated) as rated,
        case when sum(timed) >= 10 then sum(seconds) / sum(timed) end as mean_seconds
    from listed
    group by counted_by, happened_on, member
),
placed as (
    select
        *,
        row_number() over (
            partition by counted_by order by happened_on, moments desc, member
        ) as place,
        count(*) over (partition by counted_by) as members,
        sum(moments) over (
            partition by counted_by
            order by happened_on, moments desc, member
            rows between unbounded preceding and current row
        ) / sum(moments) over (partition by counted_by) as cumulative_share
    from sums
)
select
    placed.counted_by,
    cast(placed.place as integer) as place,
    placed.happened_on,
    case when placed.counted_by <> 'employee' then placed.member end as member,
    cast(placed.moments as integer) as moments,
    cast(placed.magic as integer) as magic,
    cast(placed.misery as integer) as misery,
    cast(placed.rated as integer) as rated,
    placed.mean_seconds,
    placed.moments * placed.mean_seconds / 3600 as hours,
    placed.moments / case when placed.counted_by = 'date' then 1 else covered.days end as per_day,
    case when placed.counted_by <> 'date' then placed.place / placed.members end as members_share,
    case when placed.counted_by <> 'date' then placed.cumulative_share end as cumulative_share
from placed
cross join covered
where placed.counted_by <> 'employee' or placed.members >= 5
order by placed.counted_by, placed.place
