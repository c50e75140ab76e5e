-- One row per customer and date: what speaks for a level of loyalty then.
-- Everybody at as_of; at the ends of earlier periods whoever had answered a question of loyalty
-- within answer_valid_days. Only what is dated before the date counts. Margins are in points of the
-- scale, 0 or more where the answer counts. satisfied_run and let_down come from rated contacts:
-- let_down says that the last dissatisfied one lies within answer_valid_days. visits and
-- lifecycle_state are null where nothing is known of purchases; whoever left by contract or by
-- record is departed. The share of wallet is known at as_of alone.
-- analysis A01
-- guards P2
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- better with market_purchases.customer_id, market_purchases.purchased_at, market_purchases.brand
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param act_window_days integer = 365 (1..36500): days for which an act for the company counts
-- param hygiene_valid_days integer = 180 (0..36500): days for which a failed base condition counts; 0 lets none count
with answered as (
    select
        standing_answers.customer_id,
        evidence_dates.as_of,
        -- An undated answer is never too old; nor is any where there is no date to count from.
        coalesce(
            evidence_dates.as_of - getvariable('answer_valid_days'), date '1900-01-01'
        ) as valid_from,
        standing_answers.satisfaction,
        standing_answers.satisfaction_margin,
        standing_answers.enthusiasm_margin,
        nullif(standing_answers.satisfaction_on, date '1900-01-01') as satisfaction_on,
        standing_answers.recommend,
        standing_answers.recommend_margin,
        standing_answers.recommend_10,
        nullif(standing_answers.recommend_on, date '1900-01-01') as recommend_on,
        standing_answers.repurchase_intent,
        standing_answers.intent_margin,
        nullif(standing_answers.intent_on, date '1900-01-01') as intent_on,
        standing_answers.compares,
        standing_answers.compares_margin,
        nullif(standing_answers.compares_on, date '1900-01-01') as compares_on
    from standing_answers
    inner join evidence_dates
        on standing_answers.from_on < evidence_dates.before
        and coalesce(standing_answers.until_on >= evidence_dates.before, true)
),
valid as (
    select
        customer_id,
        as_of,
        case when satisfaction_on < valid_from then null else satisfaction end as satisfaction,
        case when satisfaction_on < valid_from then null else satisfaction_margin end
            as satisfaction_margin,
        case when satisfaction_on < valid_from then null else enthusiasm_margin end
            as enthusiasm_margin,
        case when recommend_on < valid_from then null else recommend end as recommend,
        case when recommend_on < valid_from then null else recommend_margin end as recommend_margin,
        case when recommend_on < valid_from then null else recommend_10 end as recommend_10,
        case when intent_on < valid_from then null else repurchase_intent end as repurchase_intent,
        case when intent_on < valid_from then null else intent_margin end as intent_margin,
        case when compares_on < valid_from then null else compares end as compares,
        case when compares_on < valid_from then null else compares_margin end as compares_margin
    from answered
),
pairs as (
    select
        customers.customer_id,
        evidence_dates.as_of,
        evidence_dates.before,
        evidence_dates.is_as_of
    from (
        select customer_id from captivity
        union
        select customer_id from standing_answers
    ) as customers
    inner join evidence_dates on evidence_dates.is_as_of
    union all
    select valid.customer_id, evidence_dates.as_of, evidence_dates.before, false
    from valid
    inner join evidence_dates
        on evidence_dates.as_of = valid.as_of and not evidence_dates.is_as_of
    where coalesce(valid.satisfaction, valid.recommend, valid.repurchase_intent, valid.compares)
        is not null
),
contacts as (
    select
        pairs.customer_id,
        pairs.as_of,
        rated_encounters.encounter_no,
        rated_encounters.satisfied_run,
        coalesce(
            rated_encounters.last_dissatisfied_on >= pairs.before - getvariable('answer_valid_days'),
            false
        ) as let_down
    from pairs
    inner join rated_encounters
        on rated_encounters.customer_id = pairs.customer_id
        and rated_encounters.happened_on < pairs.before
        and coalesce(rated_encounters.next_on >= pairs.before, true)
),
acts as (
    select pairs.customer_id, pairs.as_of, count(distinct active_acts.kind) as active_acts
    from pairs
    inner join active_acts
        on active_acts.customer_id = pairs.customer_id
        and active_acts.acted_on < pairs.before
        and coalesce(active_acts.acted_on >= pairs.as_of - getvariable('act_window_days'), true)
    group by pairs.customer_id, pairs.as_of
),
failed as (
    select distinct pairs.customer_id, pairs.as_of
    from pairs
    inner join hygiene_failures
        on hygiene_failures.customer_id = pairs.customer_id
        and coalesce(hygiene_failures.failed_on < pairs.before, true)
        and coalesce(
            hygiene_failures.failed_on >= pairs.as_of - getvariable('hygiene_valid_days'), true
        )
    where getvariable('hygiene_valid_days') > 0
),
left_for_good as (
    select customer_id, departed_at
    from departures
    where kind = 'contractual'
),
what_came as (
    select
        (select count(*) > 0 from customer_totals) as purchases,
        (select count(*) > 0 from active_acts) as acts
)
select
    pairs.customer_id,
    pairs.as_of,
    pairs.is_as_of,
    valid.satisfaction,
    valid.satisfaction_margin,
    valid.enthusiasm_margin,
    valid.recommend,
    valid.recommend_margin,
    valid.recommend_10,
    valid.repurchase_intent,
    valid.intent_margin,
    valid.compares,
    valid.compares_margin,
    contacts.satisfied_run,
    coalesce(contacts.let_down, false) as let_down,
    case
        when coalesce(left_for_good.departed_at < pairs.before, left_for_good.customer_id is not null)
            then 'departed'
        else customer_states.state
    end as lifecycle_state,
    case when what_came.purchases then coalesce(customer_states.visits, 0) end as visits,
    case when pairs.is_as_of
        then coalesce(share_of_wallet.share_of_wallet, share_of_wallet.share_of_purchases)
    end as share_of_wallet,
    case when what_came.acts then coalesce(acts.active_acts, 0) end as active_acts,
    failed.customer_id is not null as hygiene_failure
from pairs
cross join what_came
left join valid
    on valid.customer_id = pairs.customer_id and valid.as_of is not distinct from pairs.as_of
left join contacts
    on contacts.customer_id = pairs.customer_id and contacts.as_of is not distinct from pairs.as_of
left join acts
    on acts.customer_id = pairs.customer_id and acts.as_of is not distinct from pairs.as_of
left join failed
    on failed.customer_id = pairs.customer_id and failed.as_of is not distinct from pairs.as_of
left join share_of_wallet on share_of_wallet.customer_id = pairs.customer_id
left join left_for_good on left_for_good.customer_id = pairs.customer_id
left join customer_numbers on customer_numbers.customer_id = pairs.customer_id
left join customer_states
    on customer_states.customer_no = customer_numbers.customer_no
    and customer_states.as_of = pairs.as_of
order by pairs.customer_id, pairs.as_of
