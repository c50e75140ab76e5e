-- One row per customer and day on which they answered: the latest answer to each question so far.
-- It stands until the next day with an answer (until_on, null for the last); each question keeps
-- the day of its own answer, so that whoever reads it can tell whether that is too long ago.
-- Undated answers stand from the beginning.
-- analysis A01
with days as (
    select
        customer_id,
        coalesce(answered_on, date '1900-01-01') as from_on,
        max(score) filter (where construct = 'satisfaction') as satisfaction,
        max(margin) filter (where construct = 'satisfaction') as satisfaction_margin,
        max(top_margin) as enthusiasm_margin,
        max(score) filter (where construct = 'recommend') as recommend,
        max(margin) filter (where construct = 'recommend') as recommend_margin,
        max(score_10) filter (where construct = 'recommend') as recommend_10,
        max(score) filter (where construct = 'repurchase_intent') as repurchase_intent,
        max(margin) filter (where construct = 'repurchase_intent') as intent_margin,
        max(score) filter (where construct = 'compares_alternatives') as compares,
        max(margin) filter (where construct = 'compares_alternatives') as compares_margin
    from customer_answers
    group by customer_id, coalesce(answered_on, date '1900-01-01')
),
parts as (
    select
        customer_id,
        from_on,
        lead(from_on) over (partition by customer_id order by from_on) as until_on,
        satisfaction,
        satisfaction_margin,
        enthusiasm_margin,
        recommend,
        recommend_margin,
        recommend_10,
        repurchase_intent,
        intent_margin,
        compares,
        compares_margin,
        count(satisfaction) over so_far as satisfaction_part,
        count(recommend) over so_far as recommend_part,
        count(repurchase_intent) over so_far as intent_part,
        count(compares) over so_far as compares_part
    from days
    window so_far as (partition by customer_id order by from_on)
)
-- Within a part only its first row has an answer, so a maximum carries it on.
select
    customer_id,
    from_on,
    until_on,
    max(satisfaction) over satisfied as satisfaction,
    max(satisfaction_margin) over satisfied as satisfaction_margin,
    max(enthusiasm_margin) over satisfied as enthusiasm_margin,
    max(case when satisfaction is not null then from_on end) over satisfied as satisfaction_on,
    max(recommend) over recommends as recommend,
    max(recommend_margin) over recommends as recommend_margin,
    max(recommend_10) over recommends as recommend_10,
    max(case when recommend is not null then from_on end) over recommends as recommend_on,
    max(repurchase_intent) over intends as repurchase_intent,
    max(intent_margin) over intends as intent_margin,
    max(case when repurchase_intent is not null then from_on end) over intends as intent_on,
    max(compares) over comparing as compares,
    max(compares_margin) over comparing as compares_margin,
    max(case when compares is not null then from_on end) over comparing as compares_on
from parts
window
    satisfied as (partition by customer_id, satisfaction_part),
    recommends as (partition by customer_id, recommend_part),
    intends as (partition by customer_id, intent_part),
    comparing as (partition by customer_id, compares_part)
order by customer_id, from_on
