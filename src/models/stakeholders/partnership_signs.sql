-- One row per level of loyalty and sign of partnership: knowing the people, and watching the competitors.
-- known_of_five: employees met in five occasions (people_known), by the level at as_of. tips: reports
-- about competitors a year of customers, by the level at the end of one complete period and counted in the
-- next, so that a tip, which helps to make a partner, does not prove itself. Intervals are of customers:
-- their periods hang together. Where no two customers differ, they are those of a count (Poisson’s) for
-- tips, and Wilson’s on the way from one to five for the employees. Under ten customers nothing is shown.
-- analysis A56
-- guards P8, P35, P36
-- better with interactions.kind, orders.employee_id
with levels as (
    select customer_id, level from loyalty_levels where level is not null and not departed
),
known as (
    select levels.level, people_known.known_of_five
    from people_known
    inner join levels on levels.customer_id = people_known.customer_id
),
ends as (
    select as_of, lead(as_of) over (order by as_of) as next_as_of
    from evidence_dates
    where ends_period
),
stood as (
    select
        loyalty_history.customer_id,
        loyalty_history.level,
        loyalty_history.as_of,
        ends.next_as_of,
        (ends.next_as_of - loyalty_history.as_of) / 365.25 as years
    from loyalty_history
    inner join ends on ends.as_of = loyalty_history.as_of
    where loyalty_history.level is not null and ends.next_as_of is not null
),
tips as (
    select customer_id, acted_on from active_acts where kind = 'competitor_tip'
),
tipped as (
    select stood.customer_id, stood.level, stood.as_of, count(*) as tips
    from stood
    inner join tips
        on tips.customer_id = stood.customer_id
        and tips.acted_on >= stood.as_of
        and tips.acted_on < stood.next_as_of
    group by stood.customer_id, stood.level, stood.as_of
),
any_tips as (
    select count(*) > 0 as recorded from tips
),
by_customer as (
    select
        stood.level,
        stood.customer_id,
        sum(stood.years) as years,
        cast(sum(coalesce(tipped.tips, 0)) as double) as tips
    from stood
    left join tipped
        on tipped.customer_id = stood.customer_id
        and tipped.level = stood.level
        and tipped.as_of = stood.as_of
    group by stood.level, stood.customer_id
),
rates as (
    select level, sum(tips) / sum(years) as rate, sum(years) as years, cast(count(*) as double) as customers
    from by_customer
    group by level
),
tip_rows as (
    select
        rates.level,
        max(rates.customers) as customers,
        max(rates.rate) as estimate,
        sqrt(
            max(rates.customers) / nullif(max(rates.customers) - 1, 0)
            * sum(power(by_customer.tips - rates.rate * by_customer.years, 2))
        ) / max(rates.years) as error,
        max(rates.years) as years,
        sum(by_customer.tips) as tips
    from rates
    inner join by_customer on by_customer.level = rates.level
    group by rates.level
),
known_rows as (
    select
        level,
        cast(count(*) as double) as customers,
        avg(known_of_five) as estimate,
        stddev_samp(known_of_five) / sqrt(count(*)) as error
    from known
    group by level
),
signs as (
    select
        'known_of_five' as sign_of,
        level,
        customers,
        estimate,
        error,
        1 + 4 * greatest(0, (customers * (estimate - 1) / 4 + 1.92072941
            - 1.95996398 * sqrt(greatest(0, customers * (estimate - 1) * (5 - estimate) / 16)
                + 0.96036471)) / (customers + 3.84145882)) as alike_low,
        1 + 4 * least(1, (customers * (estimate - 1) / 4 + 1.92072941
            + 1.95996398 * sqrt(greatest(0, customers * (estimate - 1) * (5 - estimate) / 16)
                + 0.96036471)) / (customers + 3.84145882)) as alike_high
    from known_rows
    union all
    select
        'tips',
        tip_rows.level,
        customers,
        estimate,
        error,
        -- Wilson and Hilferty’s ends of a count; of none the upper end is exact.
        case when tips > 0
            then tips * power(1 - 1 / (9 * tips) - 1.95996398 / (3 * sqrt(tips)), 3) / years
            else 0 end,
        case when tips > 0
            then (tips + 1)
                * power(1 - 1 / (9 * (tips + 1)) + 1.95996398 / (3 * sqrt(tips + 1)), 3) / years
            else 3.68887945 / years end
    from tip_rows
    cross join any_tips
    where any_tips.recorded
)
select
    sign_of,
    level,
    cast(customers as integer) as customers,
    case when customers >= 10 then estimate end as estimate,
    case
        when customers < 10 then null
        when error < 1e-9 then alike_low
        else greatest(0, estimate - 1.959964 * error)
    end as ci_low,
    case
        when customers < 10 then null
        when error < 1e-9 then alike_high
        else estimate + 1.959964 * error
    end as ci_high
from signs
order by sign_of, level
