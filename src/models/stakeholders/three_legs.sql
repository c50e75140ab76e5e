-- One row per leg on which a company stands and quarter, and one per leg for the last year: 0 to 100, with n.
-- Devoted employees: mean commitment. Happy customers: mean satisfaction, of surveys. Reliable suppliers:
-- deliveries on time and in full. Each person counts once a period, each delivery once; nothing is
-- weighed. profit stands beside them: margin over revenue, counted as 0 at profit_none and as 100 at
-- profit_full, two ends that are a judgement; as the books’ own figure it has no interval, nor has a leg
-- on which all answer alike. A row without period_start is the year before as_of. Under five employees,
-- ten customers or ten deliveries nothing is shown.
-- analysis A35
-- guards P8, P13, P27
-- better with surveys(construct = employee_commitment), surveys(construct = satisfaction), orders.promised_at
-- better with orders.margin
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param profit_none double = 0 (-1..1): margin as a share of revenue that counts as 0
-- param profit_full double = 0.4 (-1..1): margin as a share of revenue that counts as 100
with answers as (
    select
        case construct when 'satisfaction' then 'happy_customers' else 'devoted_employees' end as leg,
        respondent_id,
        cast(date_trunc('quarter', answered_at) as date) as period_start,
        cast(answered_at as date) as answered_on,
        100 * case when reverse then scale_max - score else score - scale_min end
            / nullif(scale_max - scale_min, 0) as points
    from surveys
    where respondent_id is not null
        and score is not null
        and coalesce(role, 'perception') = 'perception'
        and answered_at < cast(getvariable('as_of') as date)
        and (
            (construct = 'satisfaction' and coalesce(respondent_type, 'customer') = 'customer')
            or (construct = 'employee_commitment'
                and coalesce(respondent_type, 'employee') in ('employee', 'manager'))
        )
),
by_person as (
    select leg, period_start, respondent_id, avg(points) as points
    from answers
    group by leg, period_start, respondent_id
    union all
    select leg, null, respondent_id, avg(points)
    from answers
    where answered_on >= cast(getvariable('as_of') as date) - 365
    group by leg, respondent_id
),
said as (
    select
        leg,
        period_start,
        cast(count(points) as double) as n,
        avg(points) as leg_value,
        nullif(round(stddev_samp(points) / sqrt(count(points)), 9), 0) * (
            1.95996398
            + 2.372271 / nullif(count(points) - 1, 0)
            + 2.822499 / power(nullif(count(points) - 1, 0), 2)
            + 2.555852 / power(nullif(count(points) - 1, 0), 3)
            + 1.589534 / power(nullif(count(points) - 1, 0), 4)
        ) as reach
    from by_person
    group by leg, period_start
),
kept as (
    select
        cast(date_trunc('quarter', promised_on) as date) as period_start,
        on_time and coalesce(in_full, true) as is_kept
    from deliveries
    where promised_on < cast(getvariable('as_of') as date)
    union all
    select null, on_time and coalesce(in_full, true)
    from deliveries
    where promised_on >= cast(getvariable('as_of') as date) - 365
        and promised_on < cast(getvariable('as_of') as date)
),
delivered as (
    select
        period_start,
        cast(count(*) as double) as n,
        cast(count(*) filter (where is_kept) as double) as kept
    from kept
    group by period_start
),
books as (
    select
        cast(date_trunc('quarter', ordered_at) as date) as period_start,
        cast(ordered_at as date) as ordered_on,
        cast(margin as double) as margin,
        cast(amount as double) as amount
    from orders
    where margin is not null
        and amount is not null
        and ordered_at < cast(getvariable('as_of') as date)
),
earned as (
    select period_start, count(*) as n, sum(margin) / nullif(sum(amount), 0) as rate
    from books
    group by period_start
    union all
    select null, count(*), sum(margin) / nullif(sum(amount), 0)
    from books
    where ordered_on >= cast(getvariable('as_of') as date) - 365
    having count(*) > 0
),
legs as (
    select
        leg,
        period_start,
        n,
        leg_value,
        case when reach is not null then greatest(0, leg_value - reach) end as ci_low,
        case when reach is not null then least(100, leg_value + reach) end as ci_high
    from said
    where n >= case leg when 'devoted_employees' then 5 else 10 end
    union all
    select
        'reliable_suppliers',
        period_start,
        n,
        100 * kept / n,
        100 * (kept + 1.92072941 - 1.95996398 * sqrt(kept * (n - kept) / n + 0.96036471))
            / (n + 3.84145882),
        100 * (kept + 1.92072941 + 1.95996398 * sqrt(kept * (n - kept) / n + 0.96036471))
            / (n + 3.84145882)
    from delivered
    where n >= 10
    union all
    select
        'profit',
        period_start,
        n,
        greatest(0, least(100, 100 * (rate - getvariable('profit_none'))
            / (getvariable('profit_full') - getvariable('profit_none')))),
        null,
        null
    from earned
    where rate is not null and getvariable('profit_full') <> getvariable('profit_none')
)
select leg, period_start, cast(n as integer) as n, leg_value, ci_low, ci_high
from legs
where leg_value is not null
order by
    period_start nulls first,
    case leg
        when 'devoted_employees' then 1 when 'happy_customers' then 2
        when 'reliable_suppliers' then 3 else 4
    end
