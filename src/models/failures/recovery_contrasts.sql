-- One row per measure and pair of outcomes of a case: the difference, with its interval.
-- well_against_none is the paradox of recovery: more content after a good recovery than without any
-- failure. rating_change and recommend_change are held against each customer's own state before;
-- bought_change is visits after the case less before it. A customer may have cases of both outcomes,
-- so errors are those of customers. Nobody drew lots for being recovered: no word of cause.
-- analysis A39
-- guards P8, P11, P36
with pairs as (
    select comparison, outcome, side
    from (values
        ('well_against_badly', 'recovered_well', 1), ('well_against_badly', 'recovered_badly', -1),
        ('well_against_none', 'recovered_well', 1), ('well_against_none', 'none', -1),
        ('well_against_silent', 'recovered_well', 1), ('well_against_silent', 'silent', -1),
        ('badly_against_silent', 'recovered_badly', 1), ('badly_against_silent', 'silent', -1)
    ) as pairs(comparison, outcome, side)
),
parts as (
    select customer_id, outcome, measure, total, cases
    from recovery_by_customer
    where measure in ('rating_after', 'rating_change', 'rating_later', 'recommend_change', 'departed_after')
    union all
    select one.customer_id, one.outcome, 'bought_change', one.total - other.total, one.cases
    from recovery_by_customer as one
    inner join recovery_by_customer as other
        on other.customer_id = one.customer_id
        and other.outcome = one.outcome
        and other.measure = 'bought_before'
    where one.measure = 'bought_after'
),
means as (
    select
        outcome,
        measure,
        cast(sum(cases) as double) as n,
        count(*) as customers,
        sum(total) / sum(cases) as mean
    from parts
    group by outcome, measure
),
influences as (
    select
        pairs.comparison,
        parts.measure,
        parts.customer_id,
        sum(pairs.side * (parts.total - means.mean * parts.cases) / means.n) as part
    from parts
    inner join pairs on pairs.outcome = parts.outcome
    inner join means on means.outcome = parts.outcome and means.measure = parts.measure
    group by pairs.comparison, parts.measure, parts.customer_id
),
errors as (
    select comparison, measure, sqrt(sum(part * part)) as se
    from influences
    group by comparison, measure
),
sides as (
    select
        pairs.comparison,
        means.measure,
        max(means.mean) filter (where pairs.side = 1) as one,
        max(means.mean) filter (where pairs.side = -1) as other,
        min(means.customers) as customers,
        count(*) as sides
    from pairs
    inner join means on means.outcome = pairs.outcome
    group by pairs.comparison, means.measure
)
select
    sides.comparison,
    sides.measure,
    cast(sides.customers as integer) as customers,
    sides.one,
    sides.other,
    sides.one - sides.other as estimate,
    sides.one - sides.other - 1.959964 * errors.se as ci_low,
    sides.one - sides.other + 1.959964 * errors.se as ci_high
from sides
inner join errors on errors.comparison = sides.comparison and errors.measure = sides.measure
where sides.sides = 2 and sides.customers >= 10
order by sides.comparison, sides.measure
