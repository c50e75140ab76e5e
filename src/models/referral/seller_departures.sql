-- One row per group of customers: who still comes after the salesperson who served them has left.
-- Each departure of a salesperson (employees.left_at) is a day; counted are customers who came on three
-- days or more in the year before to the same branch, most of them to one salesperson, and within
-- served_within_days of the day. left: that salesperson went; stayed: theirs did not, then or within
-- after_days. came is the share with a visit in the after_days that follow, complete for all. stayed is
-- weighted departure by departure to where those of the left are, so both live through the same days in
-- the same branch. difference is left less stayed, its error that between salespeople who left. Groups:
-- all, and by the level at the end of the last period before the day. Nobody chose at random who leaves:
-- a salesperson may go because customers do. Under five salespeople or ten customers nothing is told.
-- analysis A25, A53
-- guards P3, P6, P8, P11, P27, P35, P36, P38
-- needs employees.left_at, orders.employee_id, orders.unit_id, orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param after_days integer = 180 (30..730): days after a salesperson has left in which customers may come again
-- param served_within_days integer = 120 (30..365): days before a salesperson left within which a customer had come
with sellers as (
    select employee_id, min(cast(left_at as date)) as left_on
    from employees
    where employee_id is not null
    group by employee_id
),
served as (
    select distinct
        customer_numbers.customer_no,
        orders.unit_id,
        orders.employee_id,
        cast(orders.ordered_at as date) as served_on
    from orders
    inner join customer_numbers on customer_numbers.customer_id = orders.customer_id
    where orders.employee_id is not null
        and orders.unit_id is not null
        and coalesce(orders.doc_kind, 'sale') = 'sale'
        and orders.amount >= 0
        and orders.ordered_at < cast(getvariable('as_of') as date)
),
homes as (
    select employee_id, unit_id
    from (
        select
            employee_id,
            unit_id,
            row_number() over (partition by employee_id order by count(*) desc, unit_id) as place
        from served
        group by employee_id, unit_id
    ) as ranked
    where place = 1
),
departing as (
    select sellers.employee_id as gone_id, homes.unit_id, sellers.left_on
    from sellers
    inner join homes on homes.employee_id = sellers.employee_id
    where sellers.left_on + getvariable('after_days') <= cast(getvariable('as_of') as date)
        and sellers.left_on - 365 >= cast(getvariable('observed_from') as date)
),
ties as (
    select
        departing.gone_id,
        departing.left_on,
        served.customer_no,
        served.employee_id,
        cast(count(*) as double) as days,
        max(served.served_on) as last_on
    from departing
    inner join served
        on served.unit_id = departing.unit_id
        and served.served_on < departing.left_on
        and served.served_on >= departing.left_on - 365
    group by departing.gone_id, departing.left_on, served.customer_no, served.employee_id
),
mains as (
    select
        gone_id,
        left_on,
        customer_no,
        employee_id,
        days,
        sum(days) over (partition by gone_id, customer_no) as all_days,
        max(last_on) over (partition by gone_id, customer_no) as last_on,
        row_number() over (
            partition by gone_id, customer_no order by days desc, employee_id
        ) as place
    from ties
),
followed as (
    select
        mains.gone_id,
        mains.left_on,
        mains.customer_no,
        mains.employee_id = mains.gone_id as has_left
    from mains
    inner join sellers on sellers.employee_id = mains.employee_id
    where mains.place = 1
        and mains.all_days >= 3
        and mains.days > mains.all_days / 2
        and mains.last_on >= mains.left_on - getvariable('served_within_days')
        and (
            mains.employee_id = mains.gone_id
            or coalesce(sellers.left_on > mains.left_on + getvariable('after_days'), true)
        )
),
returns as (
    select followed.gone_id, followed.customer_no, count(visits.visited_on) > 0 as came
    from followed
    left join visits
        on visits.customer_no = followed.customer_no
        and visits.visited_on >= followed.left_on
        and visits.visited_on < followed.left_on + getvariable('after_days')
    group by followed.gone_id, followed.customer_no
),
period_ends as (
    select departing.gone_id, max(evidence_dates.as_of) as as_of
    from departing
    inner join evidence_dates
        on evidence_dates.ends_period and evidence_dates.as_of <= departing.left_on
    group by departing.gone_id
),
people as (
    select
        followed.gone_id,
        followed.has_left,
        case when returns.came then 1.0 else 0.0 end as came,
        case when loyalty_history.level >= 2 then 'devoted_and_partners'
            when loyalty_history.level >= 0 then 'not_devoted' end as group_name
    from followed
    inner join returns
        on returns.gone_id = followed.gone_id and returns.customer_no = followed.customer_no
    inner join customer_numbers on customer_numbers.customer_no = followed.customer_no
    left join period_ends on period_ends.gone_id = followed.gone_id
    left join loyalty_history
        on loyalty_history.customer_id = customer_numbers.customer_id
        and loyalty_history.as_of = period_ends.as_of
),
grouped as (
    select 'all' as group_name, gone_id, has_left, came from people
    union all
    select group_name, gone_id, has_left, came from people where group_name is not null
),
departures_of as (
    select
        group_name,
        gone_id,
        cast(count(*) filter (where has_left) as double) as n_left,
        cast(count(*) filter (where not has_left) as double) as n_stayed,
        avg(came) filter (where has_left) as left_came,
        avg(came) filter (where not has_left) as stayed_came
    from grouped
    group by group_name, gone_id
),
paired as (
    select * from departures_of where n_left > 0 and n_stayed > 0
),
means as (
    select
        group_name,
        cast(count(*) as double) as sellers,
        sum(n_left) as n_left,
        sum(n_stayed) as n_stayed,
        sum(n_left * left_came) / sum(n_left) as left_came,
        sum(n_left * stayed_came) / sum(n_left) as stayed_came
    from paired
    group by group_name
),
errors as (
    select
        means.group_name,
        sqrt(
            sum(power(paired.n_left * (
                paired.left_came - paired.stayed_came - means.left_came + means.stayed_came
            ), 2)) * max(means.sellers) / nullif(max(means.sellers) - 1, 0)
        ) / max(means.n_left) as error
    from paired
    inner join means on means.group_name = paired.group_name
    group by means.group_name
),
told as (
    select
        names.place,
        names.group_name,
        coalesce(means.sellers, 0) as sellers,
        coalesce(means.n_left, 0) as n_left,
        coalesce(means.n_stayed, 0) as n_stayed,
        coalesce(means.sellers >= 5 and least(means.n_left, means.n_stayed) >= 10, false) as is_told,
        means.left_came,
        means.stayed_came,
        errors.error
    from (values (1, 'all'), (2, 'devoted_and_partners'), (3, 'not_devoted')) as names(place, group_name)
    left join means on means.group_name = names.group_name
    left join errors on errors.group_name = names.group_name
)
select
    group_name,
    cast(sellers as integer) as sellers,
    cast(n_left as integer) as customers,
    cast(n_stayed as integer) as compared,
    case when is_told then left_came end as left_came,
    case when is_told then stayed_came end as stayed_came,
    case when is_told then left_came - stayed_came end as difference,
    case when is_told then left_came - stayed_came - 1.95996398 * error end as ci_low,
    case when is_told then left_came - stayed_came + 1.95996398 * error end as ci_high
from told
order by place
