-- One row per irritant: what followed it, against like occasions without it, at equal customer value.
-- An irritant is small and of the company's making: late_delivery (against one in time), half_delivery
-- (not in full), not_told (late, and nobody called first, against late and told), long_wait (from
-- long_wait_s on), refused (a request for an exception, against one granted), not_at_once (help that
-- was not given at the first contact). Occasions count whose irritant_days after are over and known.
-- departed: departed within those days. rating: the mean rating of the customer's contacts from the
-- occasion on through those days. Value is the net amount of earlier months, in quarters of the
-- occasions; each quarter weighs by n1 n0 / (n1 + n0), as Mantel and Haenszel weigh. Customers are
-- clusters. Occasions were not dealt out by lot: association, no more.
-- analysis A50
-- guards P2, P3, P8, P11, P36
-- needs orders.promised_at or interactions.happened_at
-- better with orders.promised_at, orders.delivered_at, interactions.wait_s, interactions.granted, interactions.proactive
-- param irritant_days integer = 90 (7..730): days after an occasion in which departures and ratings count
-- param long_wait_s double = 300 (1..86400): a wait is long from so many seconds on
with told as (
    select distinct order_id
    from interactions
    where proactive and order_id is not null
),
telling as (
    select count(*) > 0 as is_noted from interactions where proactive is not null
),
occasions as (
    select
        'late_delivery' as irritant, customer_id, promised_on as happened_on, not on_time as has_it
    from deliveries
    union all
    select 'half_delivery', customer_id, promised_on, not in_full
    from deliveries
    where in_full is not null
    union all
    select 'not_told', deliveries.customer_id, deliveries.promised_on, told.order_id is null
    from deliveries
    cross join telling
    left join told on told.order_id = deliveries.order_id
    where not deliveries.on_time and telling.is_noted
    union all
    select
        'long_wait',
        customer_id,
        cast(happened_at as date),
        wait_s >= getvariable('long_wait_s')
    from interactions
    where wait_s is not null
    union all
    select 'refused', customer_id, cast(happened_at as date), not granted
    from interactions
    where kind = 'exception_request' and granted is not null
    union all
    select 'not_at_once', customer_id, cast(happened_at as date), not first_contact_resolution
    from interactions
    where first_contact_resolution is not null
),
followed as (
    select
        occasions.irritant,
        customer_numbers.customer_no,
        occasions.happened_on,
        cast(occasions.has_it as integer) as has_it,
        cast(coalesce(
            departure_moments.moment_on <= occasions.happened_on + getvariable('irritant_days'), false
        ) as integer) as departed
    from occasions
    inner join customer_numbers on customer_numbers.customer_id = occasions.customer_id
    inner join departures_known_until
        on occasions.happened_on + getvariable('irritant_days') < departures_known_until.known_until
    left join departure_moments on departure_moments.customer_id = occasions.customer_id
    where departure_moments.customer_id is null
        or departure_moments.moment_on >= occasions.happened_on
),
value_so_far as (
    select
        customer_no,
        month,
        lead(month, 1, date '9999-12-31') over (partition by customer_no order by month)
            as next_month,
        cast(sum(amount) over (partition by customer_no order by month) as double) as value
    from customer_months
),
ratings as (
    select
        customer_numbers.customer_no,
        cast(interactions.happened_at as date) as rated_on,
        coalesce(interactions.csat, interactions.perceived) as rating
    from interactions
    inner join customer_numbers on customer_numbers.customer_id = interactions.customer_id
    where coalesce(interactions.csat, interactions.perceived) is not null
),
numbered as (
    select
        followed.*,
        cast(date_trunc('month', followed.happened_on) as date) as happened_in,
        row_number() over (order by irritant, customer_no, happened_on, has_it) as occasion_no
    from followed
),
rated as (
    select numbered.occasion_no, avg(ratings.rating) as rating
    from numbered
    inner join ratings
        on ratings.customer_no = numbered.customer_no
        and ratings.rated_on >= numbered.happened_on
        and ratings.rated_on <= numbered.happened_on + getvariable('irritant_days')
    group by numbered.occasion_no
),
valued as (
    select
        numbered.irritant,
        numbered.customer_no,
        numbered.has_it,
        numbered.departed,
        rated.rating,
        coalesce(value_so_far.value, 0) as value
    from numbered
    left join rated on rated.occasion_no = numbered.occasion_no
    left join value_so_far
        on value_so_far.customer_no = numbered.customer_no
        and value_so_far.month < numbered.happened_in
        and value_so_far.next_month >= numbered.happened_in
),
cuts as (
    select
        irritant,
        percentile_cont(0.25) within group (order by value) as q1,
        percentile_cont(0.5) within group (order by value) as q2,
        percentile_cont(0.75) within group (order by value) as q3
    from valued
    group by irritant
),
outcomes as (
    select
        valued.irritant,
        'departed' as outcome,
        valued.customer_no,
        case when value <= q1 then 1 when value <= q2 then 2 when value <= q3 then 3 else 4 end
            as stratum,
        valued.has_it,
        cast(valued.departed as double) as y
    from valued
    inner join cuts on cuts.irritant = valued.irritant
    union all
    select
        valued.irritant,
        'rating',
        valued.customer_no,
        case when value <= q1 then 1 when value <= q2 then 2 when value <= q3 then 3 else 4 end,
        valued.has_it,
        valued.rating
    from valued
    inner join cuts on cuts.irritant = valued.irritant
    where valued.rating is not null
),
strata as (
    select
        irritant,
        outcome,
        stratum,
        cast(sum(has_it) as double) as n1,
        cast(sum(1 - has_it) as double) as n0,
        avg(y) filter (where has_it = 1) as mean1,
        avg(y) filter (where has_it = 0) as mean0
    from outcomes
    group by irritant, outcome, stratum
    having sum(has_it) > 0 and sum(1 - has_it) > 0
),
totals as (
    select
        irritant,
        outcome,
        sum(n1) as n1,
        sum(n0) as n0,
        sum(n1 * mean1) / sum(n1) as mean1,
        sum(n0 * mean0) / sum(n0) as mean0,
        sum(n1 * n0 / (n1 + n0)) as weight,
        sum(n1 * n0 / (n1 + n0) * (mean1 - mean0)) / sum(n1 * n0 / (n1 + n0)) as difference
    from strata
    group by irritant, outcome
),
influences as (
    select
        outcomes.irritant,
        outcomes.outcome,
        outcomes.customer_no,
        sum(case when outcomes.has_it = 1
            then strata.n0 / (strata.n1 + strata.n0) * (outcomes.y - strata.mean1)
            else -strata.n1 / (strata.n1 + strata.n0) * (outcomes.y - strata.mean0)
        end) as part
    from outcomes
    inner join strata
        on strata.irritant = outcomes.irritant
        and strata.outcome = outcomes.outcome
        and strata.stratum = outcomes.stratum
    group by outcomes.irritant, outcomes.outcome, outcomes.customer_no
),
errors as (
    select irritant, outcome, 1.959964 * sqrt(sum(part * part)) as spread, count(*) as customers
    from influences
    group by irritant, outcome
),
shown as (
    select totals.*, errors.spread / totals.weight as reach, errors.customers
    from totals
    inner join errors on errors.irritant = totals.irritant and errors.outcome = totals.outcome
    where totals.n1 >= 10 and totals.n0 >= 10
)
select
    departed.irritant,
    cast(departed.customers as integer) as customers,
    cast(departed.n1 as integer) as occasions,
    cast(departed.n0 as integer) as occasions_without,
    departed.mean1 as departed_share,
    departed.mean0 as departed_otherwise,
    departed.difference as risk_difference,
    departed.difference - departed.reach as ci_low,
    departed.difference + departed.reach as ci_high,
    rated.difference as rating_difference,
    rated.difference - rated.reach as rating_low,
    rated.difference + rated.reach as rating_high
from shown as departed
left join shown as rated on rated.irritant = departed.irritant and rated.outcome = 'rating'
where departed.outcome = 'departed'
order by departed.difference desc, departed.irritant
