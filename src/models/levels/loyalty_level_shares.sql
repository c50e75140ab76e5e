-- One row per date, level and captivity: how many customers, and their share with Wilson's interval.
-- told says what the row holds: level, a level that can be told; satisfied_or_more, those who are
-- satisfied but were not asked what else devotion takes (level null); nothing, those without a valid
-- answer on satisfaction (level null). Shares of the first two are of all whose satisfaction is known
-- (n), since a level that only the dissatisfied can be given would have a share of 100 %; the share
-- of the last is of all customers present. Captives stand apart, so that no headline counts them among
-- the devoted. At the ends of earlier periods captivity is not asked for: captive is null there.
-- Revenue is that of the last 365 days before as_of, and its share is of the revenue of all customers
-- present. Who had left by contract or record is not counted.
-- analysis A01
-- guards P8, P14, P25
-- better with orders.customer_id, orders.ordered_at, orders.amount
with revenue as (
    select customer_numbers.customer_id, sum(cast(customer_days.amount as double)) as amount
    from customer_days
    inner join customer_numbers on customer_numbers.customer_no = customer_days.customer_no
    cross join (select before from evidence_dates where is_as_of) as reference
    where customer_days.day < reference.before and customer_days.day >= reference.before - 365
    group by customer_numbers.customer_id
),
counted as (
    select
        loyalty_levels.as_of,
        loyalty_levels.level,
        case
            when loyalty_levels.level is not null then 'level'
            when loyalty_levels.rule = 'satisfaction_unknown' then 'nothing'
            else 'satisfied_or_more'
        end as told,
        loyalty_levels.captive,
        revenue.amount
    from loyalty_levels
    left join revenue on revenue.customer_id = loyalty_levels.customer_id
    where not loyalty_levels.departed
),
gone as (
    select customer_id, coalesce(departed_at, date '1900-01-01') as departed_at
    from departures
    where kind = 'contractual'
),
there as (
    select customer_states.as_of, cast(count(*) as double) as customers
    from customer_states
    inner join evidence_dates
        on evidence_dates.as_of = customer_states.as_of and not evidence_dates.is_as_of
    inner join customer_numbers on customer_numbers.customer_no = customer_states.customer_no
    left join gone on gone.customer_id = customer_numbers.customer_id
    where coalesce(gone.departed_at >= customer_states.as_of, true)
    group by customer_states.as_of
),
earlier as (
    select
        loyalty_history.as_of,
        loyalty_history.level,
        case when loyalty_history.level is null then 'satisfied_or_more' else 'level' end as told,
        cast(count(*) as double) as customers
    from loyalty_history
    inner join evidence_dates
        on evidence_dates.as_of = loyalty_history.as_of and not evidence_dates.is_as_of
    where loyalty_history.rule <> 'satisfaction_unknown'
        and coalesce(loyalty_history.lifecycle_state, '') <> 'departed'
    group by loyalty_history.as_of, loyalty_history.level
),
told_then as (
    select as_of, sum(customers) as customers from earlier group by as_of
),
counts as (
    select
        as_of,
        level,
        told,
        captive,
        cast(count(*) as double) as customers,
        sum(amount) as revenue
    from counted
    group by as_of, level, told, captive
    union all
    select as_of, level, told, null, customers, null from earlier
    union all
    select
        there.as_of,
        null,
        'nothing',
        null,
        greatest(0, there.customers - coalesce(told_then.customers, 0)),
        null
    from there
    left join told_then on told_then.as_of = there.as_of
),
shares as (
    select
        as_of,
        level,
        told,
        captive,
        customers,
        case
            when told = 'nothing' then sum(customers) over (partition by as_of)
            else sum(customers) filter (where told <> 'nothing') over (partition by as_of)
        end as n,
        revenue,
        revenue / nullif(sum(revenue) over (partition by as_of), 0) as revenue_share
    from counts
    where customers > 0
)
select
    as_of,
    level,
    told,
    captive,
    cast(customers as integer) as customers,
    cast(n as integer) as n,
    case when n >= 10 then customers / n end as share,
    case when n >= 10 and told <> 'nothing' then greatest(0, (
        customers + 1.92072941 - 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 and told <> 'nothing' then least(1, (
        customers + 1.92072941 + 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high,
    revenue,
    revenue_share
from shares
order by as_of, level nulls last, told desc, captive nulls last
