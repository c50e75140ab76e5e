-- One row per outcome of a case: no failure, recovered well, recovered badly, silent; what followed.
-- Satisfaction is on 0 to 10. Beside each figure after the case stands the one before it, since those
-- whom failures befall, or who complain, may have differed all along: satisfaction_before and change,
-- bought_before. recommend_change compares the answers around the case. Errors let the cases of one
-- customer hang together; under ten customers nothing is shown. recovery_contrasts compares the rows.
-- analysis A39
-- guards P8, P11, P17, P36
with means as (
    select
        outcome,
        measure,
        cast(sum(cases) as double) as n,
        count(*) as customers,
        sum(total) / sum(cases) as mean
    from recovery_by_customer
    group by outcome, measure
),
errors as (
    select
        recovery_by_customer.outcome,
        recovery_by_customer.measure,
        max(means.n) as n,
        max(means.customers) as customers,
        max(means.mean) as mean,
        1.959964 * sqrt(sum(power(
            recovery_by_customer.total - means.mean * recovery_by_customer.cases, 2
        )) * max(means.customers) / nullif(max(means.customers) - 1, 0)) / max(means.n) as reach
    from recovery_by_customer
    inner join means
        on means.outcome = recovery_by_customer.outcome
        and means.measure = recovery_by_customer.measure
    group by recovery_by_customer.outcome, recovery_by_customer.measure
),
shown as (
    select outcome, measure, n, customers, mean, reach from errors where customers >= 10
)
select
    names.outcome,
    cast(coalesce(sizes.customers, 0) as integer) as customers,
    cast(coalesce(sizes.n, 0) as integer) as cases,
    max(mean) filter (where measure = 'rating_before') as satisfaction_before,
    max(mean) filter (where measure = 'rating_after') as satisfaction,
    max(mean - reach) filter (where measure = 'rating_after') as satisfaction_low,
    max(mean + reach) filter (where measure = 'rating_after') as satisfaction_high,
    max(mean) filter (where measure = 'rating_later') as satisfaction_change,
    max(mean - reach) filter (where measure = 'rating_later') as satisfaction_change_low,
    max(mean + reach) filter (where measure = 'rating_later') as satisfaction_change_high,
    max(mean) filter (where measure = 'recommend_change') as recommend_change,
    max(mean - reach) filter (where measure = 'recommend_change') as recommend_change_low,
    max(mean + reach) filter (where measure = 'recommend_change') as recommend_change_high,
    max(mean) filter (where measure = 'bought_before') as bought_before,
    max(mean) filter (where measure = 'bought_after') as repurchase,
    max(greatest(0, mean - reach)) filter (where measure = 'bought_after') as repurchase_low,
    max(least(1, mean + reach)) filter (where measure = 'bought_after') as repurchase_high,
    max(mean) filter (where measure = 'departed_after') as departed_share,
    max(greatest(0, mean - reach)) filter (where measure = 'departed_after') as departed_low,
    max(least(1, mean + reach)) filter (where measure = 'departed_after') as departed_high
from (values
    (1, 'none'), (2, 'recovered_well'), (3, 'recovered_badly'), (4, 'silent')
) as names(place, outcome)
left join shown on shown.outcome = names.outcome
left join (
    select outcome, max(n) as n, max(customers) as customers
    from errors
    group by outcome
) as sizes on sizes.outcome = names.outcome
group by names.place, names.outcome, sizes.customers, sizes.n
order by names.place
