-- One row per company: by how much customers who met a failure are less satisfied with it, at home and at the newcomer.
-- Customers whom a competitor's entry reached, asked after it: satisfaction and failures of the own
-- company, and of the competitor (role competitor), each in one sitting. A failure is an answer to an
-- item of the construct hygiene that reaches the middle of its scale, reversed items turned. difference is satisfaction with a failure less without, 0
-- to 10; newcomer_less_ours is positive where the newcomer is forgiven what the own company is not.
-- Who went over chose to, and may forgive more. Under ten customers on a side nothing is shown.
-- analysis A34
-- guards P8, P11
-- needs surveys(role = competitor), surveys(construct = satisfaction), surveys(construct = hygiene), events(kind = competitor_entry)
with reached as (
    select customer_id, min(arrived_on) as arrived_on
    from competitor_arrivals
    group by customer_id
),
-- From 0, the lowest, to 1; a condition that was kept is low (hygiene_failures has the same middle).
asked as (
    select
        respondent_id,
        role,
        answered_at,
        construct,
        case when reverse then scale_max - score else score - scale_min end
            / (scale_max - scale_min) as points
    from surveys
    where construct in ('satisfaction', 'hygiene')
        and score is not null
        and scale_max > scale_min
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(role, 'perception') in ('perception', 'competitor')
),
sittings as (
    select
        asked.respondent_id,
        case when asked.role = 'competitor' then 'newcomer' else 'our_company' end as company,
        cast(asked.answered_at as date) as answered_on,
        avg(10 * asked.points) filter (where asked.construct = 'satisfaction') as satisfaction,
        max(case when asked.points >= 0.5 then 1 else 0 end)
            filter (where asked.construct = 'hygiene') as failed
    from asked
    inner join reached
        on reached.customer_id = asked.respondent_id
        and asked.answered_at >= reached.arrived_on
    group by
        asked.respondent_id,
        case when asked.role = 'competitor' then 'newcomer' else 'our_company' end,
        cast(asked.answered_at as date)
),
-- A customer asked several times counts with their means, once with and once without a failure.
people as (
    select company, respondent_id, failed, avg(satisfaction) as satisfaction
    from sittings
    where satisfaction is not null and failed is not null
    group by company, respondent_id, failed
),
sides as (
    select
        company,
        count(*) filter (where failed = 1) as failed_n,
        count(*) filter (where failed = 0) as smooth_n,
        avg(satisfaction) filter (where failed = 1) as with_failure,
        avg(satisfaction) filter (where failed = 0) as without_failure,
        var_samp(satisfaction) filter (where failed = 1) as failed_variance,
        var_samp(satisfaction) filter (where failed = 0) as smooth_variance
    from people
    group by company
),
differences as (
    select
        company,
        failed_n,
        smooth_n,
        with_failure,
        without_failure,
        case when least(failed_n, smooth_n) >= 10 then with_failure - without_failure end as difference,
        failed_variance / nullif(failed_n, 0) + smooth_variance / nullif(smooth_n, 0) as variance
    from sides
),
compared as (
    select * from differences
    union all
    select
        'newcomer_less_ours',
        newcomer.failed_n + ours.failed_n,
        newcomer.smooth_n + ours.smooth_n,
        null,
        null,
        newcomer.difference - ours.difference,
        newcomer.variance + ours.variance
    from differences as newcomer
    inner join differences as ours on newcomer.company = 'newcomer' and ours.company = 'our_company'
)
select
    company,
    cast(failed_n as integer) as failed_n,
    cast(smooth_n as integer) as smooth_n,
    case when difference is not null then with_failure end as with_failure,
    case when difference is not null then without_failure end as without_failure,
    difference,
    difference - 1.95996398 * sqrt(variance) as difference_low,
    difference + 1.95996398 * sqrt(variance) as difference_high
from compared
order by company
