-- One row per third of steadiness and third of mean satisfaction: who of these customers stayed.
-- Customers with consistency_contacts or more rated contacts before stands_on, consistency_days before
-- the day until which departures are known (departures_known_until): the spread of their ratings from
-- one contact to the next, low, middle or high, at a low, middle or high mean. stayed is the share that
-- did not depart in these days (D2’s moment, departure_moments), so what is counted as coming after
-- comes after; who had departed before, or nobody knows when, is left out. trust is the mean of their
-- answers about trust, where any were asked. Thirds are of customers by rank; rows under ten customers
-- show nothing. steadiest and unsteadiest compare best at the same mean: a high mean leaves less room
-- for spread.
-- analysis A18
-- guards P3, P6, P8, P11, P18
-- needs interactions.customer_id, interactions.csat or interactions.perceived
-- better with surveys(construct = irrational)
-- param consistency_contacts integer = 4 (2..50): rated contacts that a customer needs to be called steady or not
-- param consistency_days integer = 180 (30..1095): days before the date of the analysis in which departures are counted
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with dates as (
    select
        cast(coalesce(known_until, recorded_until) as date) as ends_on,
        cast(coalesce(known_until, recorded_until) as date) - getvariable('consistency_days')
            as stands_on
    from departures_known_until
),
rated as (
    select interactions.customer_id, coalesce(interactions.csat, interactions.perceived) as felt
    from interactions
    cross join dates
    where interactions.customer_id is not null
        and interactions.kind <> 'complaint'
        and coalesce(interactions.csat, interactions.perceived) is not null
        and interactions.happened_at < dates.stands_on
),
people as (
    select customer_id, avg(felt) as mean_felt, stddev_samp(felt) as spread_felt
    from rated
    group by customer_id
    having count(*) >= getvariable('consistency_contacts')
),
trusted as (
    select
        surveys.respondent_id as customer_id,
        avg(10 * case when surveys.reverse then surveys.scale_max - surveys.score
            else surveys.score - surveys.scale_min end
            / nullif(surveys.scale_max - surveys.scale_min, 0)) as trust
    from surveys
    where surveys.item = 'trust'
        and surveys.construct in ('irrational', 'commitment')
        and coalesce(surveys.respondent_type, 'customer') = 'customer'
        and surveys.answered_at < cast(getvariable('as_of') as date)
    group by surveys.respondent_id
),
there as (
    select
        people.customer_id,
        people.mean_felt,
        people.spread_felt,
        trusted.trust,
        case when departure_moments.moment_on < dates.ends_on then 0.0 else 1.0 end as stayed,
        ntile(3) over (order by people.mean_felt, people.customer_id) as mean_third
    from people
    cross join dates
    left join departure_moments on departure_moments.customer_id = people.customer_id
    left join trusted on trusted.customer_id = people.customer_id
    where departure_moments.customer_id is null or departure_moments.moment_on >= dates.stands_on
),
placed as (
    select
        *,
        ntile(3) over (
            partition by mean_third order by spread_felt, customer_id
        ) as spread_third
    from there
),
counted as (
    select
        mean_third,
        spread_third,
        cast(count(*) as double) as n,
        cast(sum(stayed) as double) as stayed_n,
        avg(mean_felt) as felt,
        avg(spread_felt) as spread_felt,
        avg(trust) as trust,
        count(trust) as trusted,
        stddev_samp(trust) / sqrt(nullif(count(trust), 0)) as trust_se
    from placed
    group by mean_third, spread_third
)
select
    case mean_third when 1 then 'low_mean' when 2 then 'middle_mean' else 'high_mean' end
        as mean_level,
    case spread_third when 1 then 'steady' when 2 then 'middling' else 'unsteady' end as steadiness,
    case when n >= 10 then felt end as felt,
    case when n >= 10 then spread_felt end as spread_felt,
    case when n >= 10 then stayed_n / n end as stayed,
    case when n >= 10 then greatest(0, (
        stayed_n + 1.92072941 - 1.95996398 * sqrt(stayed_n * (n - stayed_n) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 then least(1, (
        stayed_n + 1.92072941 + 1.95996398 * sqrt(stayed_n * (n - stayed_n) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high,
    case when trusted >= 10 then trust end as trust,
    case when trusted >= 10 then trust - 1.959964 * trust_se end as trust_low,
    case when trusted >= 10 then trust + 1.959964 * trust_se end as trust_high,
    cast(n as integer) as customers
from counted
order by mean_third, spread_third
