-- One row per number of satisfied contacts among a customer's first rated ones: who came again in rhythm.
-- Everybody is looked at once, at the dose_contacts-th contact that they rated, so all had the same
-- number of chances to be satisfied and had to stay for as long. The outcome is the next visit within
-- the days that active_quantile of all returns take: purchases, no answer of the level's own (D7).
-- Contacts whose days to return were not over by as_of are left out. An association: whoever means to
-- return may also rate more kindly.
-- analysis A02
-- guards P3, P6, P11, P35, P36
-- better with interactions.csat
-- param dose_contacts integer = 3 (1..20): the rated contacts that are counted
-- param active_quantile double = 0.8 (0.01..0.99): active while the silence is no longer than this quantile of the intervals
with reference as (
    select as_of from evidence_dates where is_as_of
),
rhythm as (
    select rhythm_history.days
    from rhythm_history
    inner join reference on reference.as_of = rhythm_history.as_of
    where rhythm_history.quantile = getvariable('active_quantile')
),
contacts as (
    select
        customer_numbers.customer_no,
        rated_encounters.happened_on,
        rated_encounters.satisfied_so_far as k_satisfied
    from rated_encounters
    inner join customer_numbers on customer_numbers.customer_id = rated_encounters.customer_id
    cross join reference
    cross join rhythm
    where rated_encounters.encounter_no = getvariable('dose_contacts')
        and reference.as_of - rated_encounters.happened_on > rhythm.days
),
returns as (
    select contacts.customer_no, min(visits.visited_on - contacts.happened_on) as days
    from contacts
    inner join visits
        on visits.customer_no = contacts.customer_no
        and visits.visited_on > contacts.happened_on
    group by contacts.customer_no
),
counts as (
    select
        contacts.k_satisfied,
        cast(count(*) as double) as at_risk,
        cast(count(*) filter (where returns.days <= rhythm.days) as double) as events
    from contacts
    cross join rhythm
    left join returns on returns.customer_no = contacts.customer_no
    group by contacts.k_satisfied
)
select
    k_satisfied,
    cast(at_risk as integer) as at_risk,
    cast(events as integer) as events,
    case when at_risk >= 10 then events / at_risk end as hazard,
    case when at_risk >= 10 then greatest(0, (
        events + 1.92072941 - 1.95996398 * sqrt(events * (at_risk - events) / at_risk + 0.96036471)
    ) / (at_risk + 3.84145882)) end as ci_low,
    case when at_risk >= 10 then least(1, (
        events + 1.92072941 + 1.95996398 * sqrt(events * (at_risk - events) / at_risk + 0.96036471)
    ) / (at_risk + 3.84145882)) end as ci_high
from counts
order by k_satisfied
