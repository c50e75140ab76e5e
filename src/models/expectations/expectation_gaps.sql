-- One row per quality, dimension, and all together: perceived less expected, in points of 0 to 10.
-- Qualities that were asked both ways of one customer on one day (Parasuraman, Zeithaml and Berry
-- 1988); the interval is that of the mean difference, with customers as clusters. negative_share is
-- the share of answers below what was expected. A dimension has a row of its own where it holds
-- several items, each answer counting once for it; all weighs dimensions by their stated importance,
-- by the mean of the others’ where it was not asked of one, and alike where it was asked of none. perceived alone may serve as well as the gap (Cronin and Taylor
-- 1992). contacts are single contacts with both on record. Under ten customers nothing is shown.
-- analysis A11
-- guards P8, P36
-- needs surveys(role = expectation) or interactions.expected
-- better with surveys(role = importance), interactions.perceived
-- better with orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with pairs as (
    select customer_id, answered_on, item, quality_dimension, expected, perceived, importance
    from quality_answers
    where expected is not null and perceived is not null
),
several as (
    select quality_dimension
    from pairs
    group by quality_dimension
    having count(distinct item) > 1
),
stated as (
    select quality_dimension, avg(importance) as weight
    from pairs
    group by quality_dimension
),
weights as (
    select quality_dimension, coalesce(weight, avg(weight) over (), 1) as weight
    from stated
),
by_dimension as (
    select
        pairs.customer_id,
        pairs.answered_on,
        pairs.quality_dimension,
        avg(pairs.expected) as expected,
        avg(pairs.perceived) as perceived,
        max(weights.weight) as weight
    from pairs
    inner join weights on weights.quality_dimension = pairs.quality_dimension
    group by pairs.customer_id, pairs.answered_on, pairs.quality_dimension
),
units as (
    select customer_id, 'item' as gap_scope, item, quality_dimension, expected, perceived
    from pairs
    union all
    select
        by_dimension.customer_id,
        'dimension',
        by_dimension.quality_dimension,
        by_dimension.quality_dimension,
        by_dimension.expected,
        by_dimension.perceived
    from by_dimension
    inner join several on several.quality_dimension = by_dimension.quality_dimension
    union all
    select
        customer_id,
        'all',
        'all',
        null,
        sum(weight * expected) / nullif(sum(weight), 0),
        sum(weight * perceived) / nullif(sum(weight), 0)
    from by_dimension
    group by customer_id, answered_on
    union all
    select customer_id, 'contacts', 'contacts', null, expected, perceived
    from interactions
    where customer_id is not null
        and expected is not null
        and perceived is not null
        and coalesce(happened_at < cast(getvariable('as_of') as date), true)
),
by_customer as (
    select
        customer_id,
        gap_scope,
        item,
        quality_dimension,
        cast(count(*) as double) as cases,
        sum(expected) as expected,
        sum(perceived) as perceived,
        sum(perceived - expected) as gap,
        count(*) filter (where perceived < expected) as negative
    from units
    group by customer_id, gap_scope, item, quality_dimension
),
means as (
    select
        gap_scope,
        item,
        quality_dimension,
        cast(count(*) as double) as customers,
        sum(cases) as n,
        sum(expected) / sum(cases) as expected,
        sum(perceived) / sum(cases) as perceived,
        sum(gap) / sum(cases) as gap,
        sum(negative) / sum(cases) as negative_share
    from by_customer
    group by gap_scope, item, quality_dimension
),
errors as (
    select
        by_customer.gap_scope,
        by_customer.item,
        sqrt(
            sum(power(by_customer.gap - means.gap * by_customer.cases, 2))
                * max(means.customers) / nullif(max(means.customers) - 1, 0)
        ) / max(means.n) as se
    from by_customer
    inner join means
        on means.gap_scope = by_customer.gap_scope and means.item = by_customer.item
    group by by_customer.gap_scope, by_customer.item
)
select
    means.gap_scope,
    means.item,
    means.quality_dimension,
    case when means.customers >= 10 then means.expected end as expected,
    case when means.customers >= 10 then means.perceived end as perceived,
    case when means.customers >= 10 then means.gap end as gap,
    case when means.customers >= 10 then means.gap - 1.959964 * errors.se end as ci_low,
    case when means.customers >= 10 then means.gap + 1.959964 * errors.se end as ci_high,
    case when means.customers >= 10 then means.negative_share end as negative_share,
    cast(means.n as integer) as n,
    cast(means.customers as integer) as customers
from means
inner join errors on errors.gap_scope = means.gap_scope and errors.item = means.item
order by means.gap_scope, means.item
