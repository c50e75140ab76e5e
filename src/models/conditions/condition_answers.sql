-- One row per customer, day and base condition that was asked about: kept or failed, and all the rest.
-- Whether it failed is the rule of hygiene_failures. alone: no other condition failed in the same
-- answers. rest: the mean of the ratings of drivers (rational, irrational, and quality as perceived)
-- on 0 to 10. judgement: the answer that judged_by names, on 0 to 10. departed: left within
-- condition_days after, null while those days are not over and known, or where nobody knows when. Levels of loyalty are not used:
-- a failed base condition is one of their ingredients.
-- analysis A12
-- guards P2, P3, P12, P35
-- needs surveys(construct = hygiene)
-- better with surveys(construct = commitment), surveys(construct = rational), customers.churned_at
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param judged_by varchar = 'commitment' ('commitment' | 'recommend' | 'repurchase_intent' | 'satisfaction'): the answer that base conditions are held against
-- param condition_days integer = 120 (7..730): days after the answers in which a departure counts
with answers as (
    select
        respondent_id as customer_id,
        cast(answered_at as date) as answered_on,
        construct,
        coalesce(item, construct) as item,
        10 * case when reverse then scale_max - score else score - scale_min end
            / (scale_max - scale_min) as score_10
    from surveys
    where respondent_id is not null
        and answered_at is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(role, 'perception') = 'perception'
        and score is not null
        and scale_max > scale_min
        and coalesce(answered_at < cast(getvariable('as_of') as date), true)
        and (
            construct in ('hygiene', 'rational', 'irrational', 'quality')
            or construct = getvariable('judged_by')
        )
),
together as (
    select
        customer_id,
        answered_on,
        avg(score_10) filter (where construct not in ('hygiene', getvariable('judged_by'))) as rest,
        avg(score_10) filter (where construct = getvariable('judged_by')) as judgement
    from answers
    group by customer_id, answered_on
    having bool_or(construct = 'hygiene')
),
asked as (
    select distinct
        answers.customer_id,
        answers.answered_on,
        answers.item,
        hygiene_failures.customer_id is not null as failed
    from answers
    left join hygiene_failures
        on hygiene_failures.customer_id = answers.customer_id
        and hygiene_failures.failed_on = answers.answered_on
        and hygiene_failures.item = answers.item
    where answers.construct = 'hygiene'
),
counted as (
    select
        *,
        count(*) filter (where failed) over (partition by customer_id, answered_on) as failures
    from asked
)
select
    counted.customer_id,
    counted.answered_on,
    counted.item as condition,
    counted.failed,
    counted.failed and counted.failures = 1 as alone,
    cast(counted.failures as integer) as failures,
    together.rest,
    together.judgement,
    case
        when counted.answered_on + getvariable('condition_days') < departures_known_until.known_until
            and (
                departure_moments.customer_id is null
                or departure_moments.moment_on >= counted.answered_on
            )
            then coalesce(
                departure_moments.moment_on
                    <= counted.answered_on + getvariable('condition_days'),
                false
            )
    end as departed
from counted
inner join together
    on together.customer_id = counted.customer_id and together.answered_on = counted.answered_on
left join departures_known_until on true
left join departure_moments on departure_moments.customer_id = counted.customer_id
order by counted.customer_id, counted.answered_on, counted.item
