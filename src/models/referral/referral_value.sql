-- One row per measure and group: what those whom somebody brought are worth, and what apostles bring in.
-- Measures of customers in the value_days from joining, each followed for as long, old customers of
-- before the records left out: retention (not departed by then), first_year_amount and
-- first_year_margin per customer. Groups: brought; came_alone; and came_alike, those who came alone
-- weighted to the quarters of joining and kinds of customer of those brought, since these came later
-- and are other people. a_year_margin and a_year_amount, over the value_days before as_of: per apostle,
-- who brought anybody, the trade of those brought; per salesperson, the trade they signed. The two
-- overlap, since salespeople serve whom apostles bring. 95 % intervals: Wilson’s for retention, else
-- from the spread between customers, apostles or salespeople. Under ten a group’s figures are null.
-- analysis A25, A43, A53
-- guards P2, P3, P4, P7, P8, P11
-- better with orders.margin, orders.employee_id
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param value_days integer = 365 (30..3650): days from joining over which customers are compared
with people as (
    select
        referral_tree.customer_id,
        cohort_members.customer_no,
        referral_tree.joined_on,
        date_trunc('quarter', referral_tree.joined_on) as quarter,
        coalesce(persons.kind, 'unknown') as kind,
        referral_tree.referrer_id is not null as is_brought,
        coalesce(gone.departed_at is not null and gone.departed_at
            <= referral_tree.joined_on + getvariable('value_days'), false) as has_left,
        gone.customer_id is not null and gone.departed_at is null as left_sometime
    from referral_tree
    inner join cohort_members on cohort_members.customer_id = referral_tree.customer_id
    left join (
        select customer_id, max(kind) as kind
        from customers
        group by customer_id
    ) as persons on persons.customer_id = referral_tree.customer_id
    left join departures as gone on gone.customer_id = referral_tree.customer_id
    where not cohort_members.left_truncated
        and referral_tree.joined_on >= cast(getvariable('observed_from') as date)
        and referral_tree.joined_on + getvariable('value_days') <= cast(getvariable('as_of') as date)
),
trade as (
    select
        customer_id,
        cast(ordered_at as date) as day,
        sum(cast(amount as double)) as amount,
        sum(cast(margin as double)) as margin
    from orders
    where customer_id is not null and ordered_at < cast(getvariable('as_of') as date)
    group by customer_id, cast(ordered_at as date)
),
first_years as (
    select
        people.customer_id,
        coalesce(sum(trade.amount), 0) as amount,
        case when bool_or(spans.any_margin) then coalesce(sum(trade.margin), 0) end as margin
    from people
    cross join (select count(margin) > 0 as any_margin from trade) as spans
    left join trade
        on trade.customer_id = people.customer_id
        and trade.day >= people.joined_on
        and trade.day < people.joined_on + getvariable('value_days')
    group by people.customer_id
),
measured as (
    select
        people.is_brought,
        people.quarter,
        people.kind,
        measures.measure,
        measures.value
    from people
    inner join first_years on first_years.customer_id = people.customer_id
    cross join lateral (values
        (
            'retention',
            case when people.left_sometime then null
                else cast(case when people.has_left then 0 else 1 end as double) end
        ),
        ('first_year_amount', first_years.amount),
        ('first_year_margin', first_years.margin)
    ) as measures(measure, value)
    where measures.value is not null
),
cells as (
    select
        measure,
        quarter,
        kind,
        cast(count(*) filter (where is_brought) as double) as brought,
        cast(count(*) filter (where not is_brought) as double) as alone,
        avg(value) filter (where not is_brought) as mean_alone,
        coalesce(var_samp(value) filter (where not is_brought), 0) as variance_alone
    from measured
    group by measure, quarter, kind
),
alike as (
    select
        measure,
        'came_alike' as customer_group,
        sum(alone) as n,
        sum(brought * mean_alone) / sum(brought) as estimate,
        sqrt(sum(brought * brought * variance_alone / alone)) / sum(brought) as error
    from cells
    where brought > 0 and alone > 0
    group by measure
),
plain as (
    select
        measure,
        case when is_brought then 'brought' else 'came_alone' end as customer_group,
        cast(count(*) as double) as n,
        avg(value) as estimate,
        stddev_samp(value) / sqrt(count(*)) as error
    from measured
    group by measure, is_brought
),
this_year as (
    select customer_id, sum(amount) as amount, sum(margin) as margin
    from trade
    where day >= cast(getvariable('as_of') as date) - getvariable('value_days')
    group by customer_id
),
per_apostle as (
    select
        referral_tree.referrer_id,
        coalesce(sum(this_year.amount), 0) as amount,
        sum(this_year.margin) as margin
    from referral_tree
    left join this_year on this_year.customer_id = referral_tree.customer_id
    where referral_tree.referrer_id is not null
    group by referral_tree.referrer_id
),
per_salesperson as (
    select
        employee_id,
        sum(cast(amount as double)) as amount,
        sum(cast(margin as double)) as margin
    from orders
    where employee_id is not null
        and ordered_at < cast(getvariable('as_of') as date)
        and ordered_at >= cast(getvariable('as_of') as date) - getvariable('value_days')
    group by employee_id
),
producers as (
    select 'apostles' as customer_group, 'a_year_amount' as measure, amount as value
    from per_apostle
    union all
    select 'apostles', 'a_year_margin', coalesce(margin, 0)
    from per_apostle
    where exists (select margin from per_salesperson where margin is not null)
    union all
    select 'salespeople', 'a_year_amount', amount
    from per_salesperson
    union all
    select 'salespeople', 'a_year_margin', margin
    from per_salesperson
    where margin is not null
),
estimates as (
    select measure, customer_group, n, estimate, error from plain
    union all
    select measure, customer_group, n, estimate, error from alike
    union all
    select
        measure,
        customer_group,
        cast(count(*) as double),
        avg(value),
        stddev_samp(value) / sqrt(count(*))
    from producers
    group by measure, customer_group
),
-- Wilson’s interval, for the weighted shares with the number of customers that would vary as much.
sized as (
    select
        *,
        case
            when customer_group = 'came_alike' and error > 0
                then estimate * (1 - estimate) / (error * error)
            else n
        end as effective_n
    from estimates
)
select
    measure,
    customer_group,
    cast(n as integer) as n,
    case when n >= 10 then estimate end as estimate,
    case
        when n < 10 then null
        when measure = 'retention' then greatest(0, (
            estimate * effective_n + 1.92072941
            - 1.95996398 * sqrt(estimate * (1 - estimate) * effective_n + 0.96036471)
        ) / (effective_n + 3.84145882))
        else estimate - 1.95996398 * error
    end as ci_low,
    case
        when n < 10 then null
        when measure = 'retention' then least(1, (
            estimate * effective_n + 1.92072941
            + 1.95996398 * sqrt(estimate * (1 - estimate) * effective_n + 0.96036471)
        ) / (effective_n + 3.84145882))
        else estimate + 1.95996398 * error
    end as ci_high
from sized
order by
    case measure
        when 'retention' then 1
        when 'first_year_amount' then 2
        when 'first_year_margin' then 3
        when 'a_year_amount' then 4
        else 5
    end,
    customer_group
