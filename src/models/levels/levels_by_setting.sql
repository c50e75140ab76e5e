-- One row per customer, date and setting: the level of loyalty, 0 to 3, and the rule that decided.
-- 0 dissatisfied: satisfied below the cut, or a base condition failed. 1 satisfied: the satisfaction
-- is there, and something that devotion needs is known to be missing. 2 devoted: satisfied, means to
-- return or spends the larger part of the wallet here, does not compare, comes in rhythm, and
-- satisfaction that repeated itself. 3 partner: devoted and active in two different ways for the
-- company. Null where it cannot be told. Repetition and rhythm that nobody recorded do not speak
-- against devotion unless strict_evidence is on; an answer that nobody gave leaves the level open.
-- Repetition is refuted by fewer visits than repeat_satisfied, or by a dissatisfied contact that
-- fewer satisfied ones have followed. Oliver (1999); Dick and Basu (1994). Other settings than those
-- chosen stand at as_of only, for the sensitivity.
-- analysis A01
-- guards P25, P35
-- param repeat_satisfied integer = 3 (0..100): satisfied contacts in a row that devotion needs; 0 asks for none
-- param wallet_at double = 0.5 (0..1): share of wallet from which a customer counts as staying, whatever they say
-- param active_acts_at integer = 2 (1..5): different ways of acting for the company that make a partner
-- param active_required boolean = true: whether devotion needs purchases in rhythm
-- param strict_evidence boolean = false: whether satisfaction that is not known to have repeated, and rhythm that is not known, speak against devotion
with settings as (
    select
        parameter,
        shift,
        parameter = 'as_chosen' as is_chosen,
        case parameter when 'satisfied_at' then shift else 0 end as satisfied_shift,
        case parameter when 'intent_at' then shift else 0 end as intent_shift,
        case parameter when 'compares_up_to' then shift else 0 end as compares_shift,
        case
            when getvariable('repeat_satisfied') = 0 then 0
            else getvariable('repeat_satisfied')
                + case parameter when 'repeat_satisfied' then shift else 0 end
        end as repeats,
        getvariable('wallet_at') + case parameter when 'wallet_at' then shift else 0 end as wallet,
        getvariable('active_acts_at')
            + case parameter when 'active_acts_at' then shift else 0 end as acts
    from level_settings
),
conditions as (
    select
        evidence_by_date.customer_id,
        evidence_by_date.as_of,
        evidence_by_date.is_as_of,
        settings.parameter,
        settings.shift,
        evidence_by_date.hygiene_failure,
        evidence_by_date.satisfaction_margin >= settings.satisfied_shift as satisfied,
        evidence_by_date.compares_margin >= settings.compares_shift as keeps_to_us,
        case
            when evidence_by_date.intent_margin >= settings.intent_shift
                or evidence_by_date.share_of_wallet >= settings.wallet then true
            when evidence_by_date.intent_margin is not null
                or evidence_by_date.share_of_wallet is not null then false
        end as returns,
        case
            when settings.repeats <= 0 or evidence_by_date.satisfied_run >= settings.repeats then true
            when evidence_by_date.let_down or evidence_by_date.visits < settings.repeats then false
        end as repeated,
        case
            when not getvariable('active_required') then true
            when evidence_by_date.lifecycle_state is not null
                then evidence_by_date.lifecycle_state = 'active'
        end as in_rhythm,
        evidence_by_date.active_acts >= settings.acts as acts_for_us
    from evidence_by_date
    inner join settings on settings.is_chosen or evidence_by_date.is_as_of
),
rules as (
    select
        customer_id,
        as_of,
        is_as_of,
        parameter,
        shift,
        case
            when hygiene_failure then 'base_condition_failed'
            when satisfied is null then 'satisfaction_unknown'
            when not satisfied then 'not_satisfied'
            when not keeps_to_us then 'compares'
            when not returns then 'may_not_return'
            when not repeated then 'not_repeated'
            when not in_rhythm then 'out_of_rhythm'
            when keeps_to_us is null then 'comparing_unknown'
            when returns is null then 'returning_unknown'
            when getvariable('strict_evidence') and (repeated is null or in_rhythm is null)
                then 'not_proven'
            when acts_for_us then 'acts_for_us'
            when acts_for_us is null then 'acts_unknown'
            else 'devoted_and_passive'
        end as rule
    from conditions
)
select
    customer_id,
    as_of,
    is_as_of,
    parameter,
    shift,
    cast(case
        when rule in ('base_condition_failed', 'not_satisfied') then 0
        when rule in ('compares', 'may_not_return', 'not_repeated', 'out_of_rhythm', 'not_proven')
            then 1
        when rule in ('devoted_and_passive', 'acts_unknown') then 2
        when rule = 'acts_for_us' then 3
    end as integer) as level,
    rule
from rules
order by customer_id, as_of, parameter, shift
