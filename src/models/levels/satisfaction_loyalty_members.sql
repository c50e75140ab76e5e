-- One row per customer with an answer on satisfaction: the cell of the satisfaction and loyalty matrix.
-- Satisfied by the cut of answer_scales. Staying is what the customer does: active in their rhythm
-- means staying, at risk, lapsed or departed means not; where there is no rhythm, a record says
-- whether they have left, and only where there is none the intent to return decides. loyalist:
-- satisfied and staying; enthusiast: a loyalist at the top of the scale who recommends or has
-- invited somebody; hostage: staying without being satisfied; mercenary: satisfied and going;
-- defector: neither; vocal_critic: a defector who told others of a bad contact or is sure not to
-- recommend. Those who left stay in, else the matrix would show survivors. Jones and Sasser (1995).
-- analysis A03
-- guards P5, P12, P22
-- better with surveys(construct = satisfaction), surveys(construct = recommend), customers.churned
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param act_window_days integer = 365 (1..36500): days for which an act for the company counts
-- param critic_up_to double = 2 (0..10): sure not to recommend up to this score of 0 to 10
with recorded as (
    select customer_id, bool_or(churned) as churned
    from customers
    where customer_id is not null
    group by customer_id
),
reference as (
    select before from evidence_dates where is_as_of
),
invited as (
    select distinct active_acts.customer_id
    from active_acts
    cross join reference
    where active_acts.kind = 'referral'
        and active_acts.acted_on < reference.before
        and active_acts.acted_on >= reference.before - getvariable('act_window_days')
),
told_badly as (
    select distinct interactions.customer_id
    from interactions
    inner join rated_encounters
        on rated_encounters.customer_id = interactions.customer_id
        and rated_encounters.interaction_id = interactions.interaction_id
        and rated_encounters.verdict = 'dissatisfied'
    cross join reference
    where interactions.told_n > 0
        and interactions.happened_at < reference.before
        and interactions.happened_at >= reference.before - getvariable('answer_valid_days')
),
known as (
    select
        evidence_by_date.customer_id,
        evidence_by_date.as_of,
        evidence_by_date.satisfaction_margin >= 0 as satisfied,
        evidence_by_date.enthusiasm_margin >= 0 as enthusiastic,
        coalesce(evidence_by_date.recommend_margin >= 0, false) or invited.customer_id is not null
            as recommends,
        coalesce(evidence_by_date.recommend_10 <= getvariable('critic_up_to'), false)
            or told_badly.customer_id is not null as criticises,
        case
            when evidence_by_date.lifecycle_state in ('at_risk', 'lapsed', 'departed') then false
            when evidence_by_date.lifecycle_state = 'active' then true
            when recorded.churned is not null then not recorded.churned
            else evidence_by_date.intent_margin >= 0
        end as stays,
        coalesce(captivity.captive, 'unknown') as captive
    from evidence_by_date
    left join recorded on recorded.customer_id = evidence_by_date.customer_id
    left join invited on invited.customer_id = evidence_by_date.customer_id
    left join told_badly on told_badly.customer_id = evidence_by_date.customer_id
    left join captivity on captivity.customer_id = evidence_by_date.customer_id
    where evidence_by_date.is_as_of and evidence_by_date.satisfaction_margin is not null
)
select
    customer_id,
    as_of,
    case
        when satisfied and stays and enthusiastic and recommends then 'enthusiast'
        when satisfied and stays then 'loyalist'
        when not satisfied and stays then 'hostage'
        when satisfied and not stays then 'mercenary'
        when not satisfied and not stays and criticises then 'vocal_critic'
        when not satisfied and not stays then 'defector'
    end as quadrant,
    satisfied,
    stays,
    captive
from known
order by customer_id
