-- One row per customer whose attitude is known: it against the habit of buying here, high or low.
-- Attitude is relative: the answer to relative_attitude (own minus best rival), else the mean of
-- quality as perceived minus that of the best rival, both high above 0; else commitment, high from
-- the middle of its scale. Patronage is high from wallet_at of the wallet where purchases elsewhere
-- are known, else more visits in 365 days than half of those
-- who came at all. true_loyalty: both high; latent:
-- attitude alone; spurious: habit alone; no_loyalty: neither. Dick and Basu (1994).
-- analysis A04
-- guards P12, P25
-- better with surveys(construct = relative_attitude), surveys(construct = commitment)
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param wallet_at double = 0.5 (0..1): share of wallet from which a customer counts as staying, whatever they say
with reference as (
    select as_of, before from evidence_dates where is_as_of
),
answers as (
    select
        surveys.respondent_id as customer_id,
        surveys.construct,
        surveys.role,
        case
            when surveys.reverse then surveys.scale_min + surveys.scale_max - surveys.score
            else surveys.score
        end as score,
        (surveys.scale_min + surveys.scale_max) / 2 as middle,
        rank() over (
            partition by surveys.respondent_id, surveys.construct, surveys.role
            order by cast(surveys.answered_at as date) desc nulls last
        ) as place
    from surveys
    cross join reference
    where surveys.construct in ('relative_attitude', 'commitment', 'quality')
        and surveys.respondent_id is not null
        and surveys.score is not null
        and coalesce(surveys.respondent_type, 'customer') = 'customer'
        and coalesce(
            surveys.answered_at < reference.before
                and surveys.answered_at >= reference.before - getvariable('answer_valid_days'),
            true
        )
),
attitudes as (
    select
        customer_id,
        coalesce(
            avg(score) filter (where construct = 'relative_attitude') > 0,
            avg(score) filter (where construct = 'quality' and role = 'perception')
                - avg(score) filter (where construct = 'quality' and role = 'competitor') > 0,
            avg(score - middle) filter (where construct = 'commitment') >= 0
        ) as attitude_high
    from answers
    where place = 1
    group by customer_id
),
visits_in_year as (
    select
        customer_totals.customer_id,
        count(visits.visited_on) as visits
    from customer_totals
    cross join reference
    left join visits
        on visits.customer_no = customer_totals.customer_no
        and visits.visited_on >= reference.before - 365
    group by customer_totals.customer_id
),
habits as (
    select
        customer_id,
        visits > (
            select percentile_cont(0.5) within group (order by visits)
            from visits_in_year
            where visits > 0
        ) as often
    from visits_in_year
),
known as (
    select
        attitudes.customer_id,
        attitudes.attitude_high,
        coalesce(
            evidence_by_date.share_of_wallet >= getvariable('wallet_at'), habits.often
        ) as patronage_high,
        coalesce(captivity.captive, 'unknown') as captive
    from attitudes
    left join evidence_by_date
        on evidence_by_date.customer_id = attitudes.customer_id and evidence_by_date.is_as_of
    left join habits on habits.customer_id = attitudes.customer_id
    left join captivity on captivity.customer_id = attitudes.customer_id
    where attitudes.attitude_high is not null
        and coalesce(evidence_by_date.lifecycle_state, '') <> 'departed'
)
select
    known.customer_id,
    reference.as_of,
    case
        when attitude_high and patronage_high then 'true_loyalty'
        when attitude_high and not patronage_high then 'latent_loyalty'
        when not attitude_high and patronage_high then 'spurious_loyalty'
        when not attitude_high and not patronage_high then 'no_loyalty'
    end as quadrant,
    known.attitude_high,
    known.patronage_high,
    known.captive
from known
cross join reference
order by known.customer_id
