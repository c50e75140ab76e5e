-- Two rows: how unlike two neighbouring gaps between visits are, for new and for known customers.
-- The difference of two neighbouring gaps as a share of their sum, 0 for a clock. new: the first two
-- gaps of customers whose first visit lies within complete records; known: gaps from the sixth on,
-- each used once. The interval lets the gaps of one customer hang together. On the row of the new
-- customers difference is theirs less that of the known: what makes a stranger harder to foresee.
-- analysis A51
-- guards P4, P36
with gaps as (
    select
        purchase_intervals.customer_no,
        purchase_intervals.visit_no as gap_no,
        purchase_intervals.interval_days as gap,
        lead(purchase_intervals.interval_days) over (
            partition by purchase_intervals.customer_no order by purchase_intervals.visit_no
        ) as next_gap
    from purchase_intervals
    where purchase_intervals.interval_days is not null
),
pairs as (
    select
        gaps.customer_no,
        case when gaps.gap_no = 1 then 'new_customers' else 'known_customers' end as history,
        abs(gaps.next_gap - gaps.gap) / cast(gaps.gap + gaps.next_gap as double) as unsteadiness
    from gaps
    inner join cohort_members on cohort_members.customer_no = gaps.customer_no
    where gaps.next_gap is not null
        and ((gaps.gap_no = 1 and not cohort_members.left_truncated)
            or (gaps.gap_no >= 6 and gaps.gap_no % 2 = 0))
),
means as (
    select history, cast(count(*) as double) as n, avg(unsteadiness) as unsteadiness
    from pairs
    group by history
),
by_customer as (
    select pairs.history, pairs.customer_no, sum(pairs.unsteadiness - means.unsteadiness) as part
    from pairs
    inner join means on means.history = pairs.history
    group by pairs.history, pairs.customer_no
),
errors as (
    select
        by_customer.history,
        cast(count(*) as double) as customers,
        sqrt(sum(by_customer.part * by_customer.part) * count(*) / nullif(count(*) - 1, 0))
            / max(means.n) as se
    from by_customer
    inner join means on means.history = by_customer.history
    group by by_customer.history
),
found as (
    select
        means.history,
        errors.customers,
        means.n,
        case when errors.customers >= 10 then means.unsteadiness end as unsteadiness,
        errors.se
    from means
    inner join errors on errors.history = means.history
)
select
    found.history,
    cast(found.customers as integer) as customers,
    cast(found.n as integer) as n,
    found.unsteadiness,
    found.unsteadiness - 1.959964 * found.se as ci_low,
    found.unsteadiness + 1.959964 * found.se as ci_high,
    found.unsteadiness - other.unsteadiness as difference,
    found.unsteadiness - other.unsteadiness
        - 1.959964 * sqrt(found.se * found.se + other.se * other.se) as difference_low,
    found.unsteadiness - other.unsteadiness
        + 1.959964 * sqrt(found.se * found.se + other.se * other.se) as difference_high
from found
left join found as other on found.history = 'new_customers' and other.history = 'known_customers'
order by found.history desc
