-- One row per cause: its share of all failures, and of the departures that followed one.
-- A departure counts for the last failure in failure_days before it (departure_moments); one on the
-- very day of a recorded departure may be the departure itself and does not count. That it came
-- before is all that is known: shares of departures say what preceded, not what brought about.
-- The interval of shares of failures lets the failures of one customer hang together (Wilson's, with
-- the number of independent failures that the clusters leave). unknown: no cause on record.
-- analysis A30
-- guards P8, P11, P36
-- needs interactions.kind
-- better with interactions.cause, customers.churned_at
-- param failure_days integer = 90 (1..730): days before a departure in which a failure counts as having preceded it
with per_customer as (
    select customer_id, coalesce(cause, 'unknown') as cause, cast(count(*) as double) as failures
    from failures
    group by customer_id, coalesce(cause, 'unknown')
),
with_all as (
    select *, sum(failures) over (partition by customer_id) as all_failures
    from per_customer
),
whole as (
    select sum(n) as n, sum(n * n) as squares
    from (select sum(failures) as n from per_customer group by customer_id) as customers_failed
),
shares as (
    select
        with_all.cause,
        sum(with_all.failures) as failures,
        count(*) as customers,
        max(whole.n) as n,
        sum(with_all.failures) / max(whole.n) as share,
        sum(with_all.failures * with_all.failures)
            - 2 * sum(with_all.failures) / max(whole.n)
                * sum(with_all.failures * with_all.all_failures)
            + power(sum(with_all.failures) / max(whole.n), 2) * max(whole.squares) as spread
    from with_all
    cross join whole
    group by with_all.cause
),
independent as (
    select
        *,
        coalesce(least(n, share * (1 - share) * n * n / nullif(greatest(spread, 0), 0)), n) as n_clear
    from shares
),
preceded as (
    select
        departure_moments.customer_id,
        coalesce(failures.cause, 'unknown') as cause,
        row_number() over (
            partition by departure_moments.customer_id
            order by failures.closed_on desc, failures.cause
        ) as place
    from departure_moments
    inner join failures
        on failures.customer_id = departure_moments.customer_id
        and case when departure_moments.kind = 'inferred'
            then failures.happened_on <= departure_moments.moment_on
            else failures.happened_on < departure_moments.moment_on end
        and failures.happened_on >= departure_moments.moment_on - getvariable('failure_days')
    where departure_moments.known
),
departed as (
    select cause, cast(count(*) as double) as departures, cast(sum(count(*)) over () as double) as d
    from preceded
    where place = 1
    group by cause
)
select
    independent.cause,
    cast(independent.failures as integer) as failures,
    cast(independent.customers as integer) as customers,
    case when independent.n >= 10 then independent.share end as share,
    case when independent.n >= 10 then
        (independent.share * n_clear + 1.92072941
            - 1.95996398 * sqrt(n_clear * independent.share * (1 - independent.share) + 0.96036471))
        / (n_clear + 3.84145882) end as ci_low,
    case when independent.n >= 10 then
        (independent.share * n_clear + 1.92072941
            + 1.95996398 * sqrt(n_clear * independent.share * (1 - independent.share) + 0.96036471))
        / (n_clear + 3.84145882) end as ci_high,
    cast(coalesce(departed.departures, 0) as integer) as departures,
    case when all_departed.d >= 10 then coalesce(departed.departures, 0) / all_departed.d end
        as departures_share,
    case when all_departed.d >= 10 then
        (coalesce(departed.departures, 0) + 1.92072941 - 1.95996398 * sqrt(
            coalesce(departed.departures, 0) * (all_departed.d - coalesce(departed.departures, 0))
                / all_departed.d + 0.96036471))
        / (all_departed.d + 3.84145882) end as departures_low,
    case when all_departed.d >= 10 then
        (coalesce(departed.departures, 0) + 1.92072941 + 1.95996398 * sqrt(
            coalesce(departed.departures, 0) * (all_departed.d - coalesce(departed.departures, 0))
                / all_departed.d + 0.96036471))
        / (all_departed.d + 3.84145882) end as departures_high
from independent
left join departed on departed.cause = independent.cause
left join (select max(d) as d from departed) as all_departed on true
order by independent.failures desc, independent.cause
