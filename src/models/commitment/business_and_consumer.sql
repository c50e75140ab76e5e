-- One row per way in which businesses may differ from consumers, with both values and a 95 % interval.
-- early_devotion: share of devoted and partners in the first early_days as a customer, at all ends of
-- periods with a valid answer (loyalty_history); the estimate is a difference of shares, customers
-- being clusters. days_to_third_visit: the median by Kaplan and Meier of customers whose first visit the
-- records hold; its estimate is a difference without an interval, and null while half have not come
-- three times. departures_a_year: recorded and inferred departures over the years at risk, of customers
-- who were never under contract and have alternatives_from rivals to choose from or more, so that
-- nobody counts as staying who had to; the estimate is a rate ratio. Values of fewer than ten
-- customers are left out.
-- analysis A42
-- guards P2, P4, P8, P18, P36
-- needs customers.kind
-- better with customers.alternatives_available_n, contracts.ends_at
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param early_days integer = 365 (30..3650): the first days as a customer in which devotion is looked for
-- param alternatives_from integer = 2 (0..100): rivals within reach from which on a customer counts as free to go
with people as (
    select
        customer_id,
        max(kind) as kind,
        min(cast(acquired_at as date)) as acquired_on,
        min(alternatives_available_n) as alternatives_n
    from customers
    where customer_id is not null and kind in ('b2b', 'b2c')
    group by customer_id
),
known as (
    select
        people.customer_id,
        people.kind = 'b2b' as is_business,
        coalesce(people.acquired_on, customer_totals.first_visit_on) as acquired_on,
        people.alternatives_n
    from people
    left join customer_totals on customer_totals.customer_id = people.customer_id
),
early as (
    select
        known.is_business,
        known.customer_id,
        cast(count(*) as double) as dates,
        cast(count(*) filter (where loyalty_history.level >= 2) as double) as devoted
    from known
    inner join loyalty_history
        on loyalty_history.customer_id = known.customer_id
        and loyalty_history.as_of > known.acquired_on
        and loyalty_history.as_of <= known.acquired_on + getvariable('early_days')
    where loyalty_history.level is not null
    group by known.is_business, known.customer_id
),
early_means as (
    select is_business, sum(dates) as dates, sum(devoted) / sum(dates) as share
    from early
    group by is_business
),
early_sides as (
    select
        early_means.is_business,
        count(*) as customers,
        max(early_means.share) as share,
        sum(power((early.devoted - early_means.share * early.dates) / early_means.dates, 2))
            as variance
    from early
    inner join early_means on early_means.is_business = early.is_business
    group by early_means.is_business
),
thirds as (
    select customer_no, visited_on, visit_no
    from purchase_intervals
    where visit_no = 3
),
waits as (
    select
        known.is_business,
        coalesce(
            thirds.visited_on, cast(getvariable('as_of') as date)
        ) - cohort_members.first_visit_on as days,
        thirds.visited_on is not null as came
    from known
    inner join cohort_members on cohort_members.customer_id = known.customer_id
    left join thirds on thirds.customer_no = cohort_members.customer_no
    where not cohort_members.left_truncated
),
wait_steps as (
    select
        is_business,
        days,
        cast(count(*) filter (where came) as double) as events,
        cast(sum(count(*)) over (partition by is_business order by days desc) as double) as at_risk
    from waits
    group by is_business, days
),
wait_curves as (
    select
        is_business,
        days,
        -- The curve reaches zero where the last at risk came; the logarithm must not see it.
        exp(sum(ln(greatest(1 - events / at_risk, 1e-12)))
            over (partition by is_business order by days)) as waiting
    from wait_steps
),
wait_sides as (
    select
        wait_curves.is_business,
        max(sizes.customers) as customers,
        min(wait_curves.days) filter (where wait_curves.waiting <= 0.5) as days
    from wait_curves
    inner join (select is_business, count(*) as customers from waits group by is_business) as sizes
        on sizes.is_business = wait_curves.is_business
    group by wait_curves.is_business
),
at_risk as (
    select
        known.is_business,
        departures.departed_at is not null as has_left,
        coalesce(departures.departed_at, cast(getvariable('as_of') as date))
            - greatest(known.acquired_on, cast(getvariable('observed_from') as date)) as days
    from known
    left join departures on departures.customer_id = known.customer_id
    left join (select distinct customer_id from contracts) as bound
        on bound.customer_id = known.customer_id
    where known.acquired_on < cast(getvariable('as_of') as date)
        and bound.customer_id is null
        and coalesce(known.alternatives_n >= getvariable('alternatives_from'), true)
        -- A departure without a date has no time at risk.
        and (departures.customer_id is null or departures.departed_at is not null)
),
departure_sides as (
    select
        is_business,
        count(*) as customers,
        cast(count(*) filter (where has_left) as double) as departed,
        365.25 * count(*) filter (where has_left) / nullif(sum(days), 0) as rate
    from at_risk
    where days > 0
    group by is_business
),
compared as (
    select
        'early_devotion' as measure,
        'difference' as scale,
        one.share as business,
        other.share as consumer,
        one.customers as businesses,
        other.customers as consumers,
        one.share - other.share as estimate,
        one.share - other.share - 1.95996398 * sqrt(one.variance + other.variance) as ci_low,
        one.share - other.share + 1.95996398 * sqrt(one.variance + other.variance) as ci_high
    from early_sides as one
    inner join early_sides as other on one.is_business and not other.is_business
    union all
    select
        'days_to_third_visit',
        'difference',
        one.days,
        other.days,
        one.customers,
        other.customers,
        one.days - other.days,
        null,
        null
    from wait_sides as one
    inner join wait_sides as other on one.is_business and not other.is_business
    union all
    select
        'departures_a_year',
        'ratio',
        one.rate,
        other.rate,
        one.customers,
        other.customers,
        one.rate / nullif(other.rate, 0),
        one.rate / nullif(other.rate, 0)
            * exp(-1.95996398 * sqrt(1 / nullif(one.departed, 0) + 1 / nullif(other.departed, 0))),
        one.rate / nullif(other.rate, 0)
            * exp(1.95996398 * sqrt(1 / nullif(one.departed, 0) + 1 / nullif(other.departed, 0)))
    from departure_sides as one
    inner join departure_sides as other on one.is_business and not other.is_business
)
select
    measure,
    scale,
    cast(business as double) as business,
    cast(consumer as double) as consumer,
    cast(businesses as integer) as businesses,
    cast(consumers as integer) as consumers,
    cast(estimate as double) as estimate,
    cast(ci_low as double) as ci_low,
    cast(ci_high as double) as ci_high
from compared
where least(businesses, consumers) >= 10
order by measure
