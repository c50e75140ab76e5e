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
)
select
    customer_id,
    from_on,
    lead(from_on) over (partition by customer_id order by from_on) as until_on,
    last_value(satisfaction ignore nulls) over so_far as satisfaction,
    last_value(satisfaction_margin ignore nulls) over so_far as satisfaction_margin,
    last_value(enthusiasm_margin ignore nulls) over so_far as enthusiasm_margin,
    last_value(case when satisfaction is not null then from_on end ignore nulls) over so_far
        as satisfaction_on,
    last_value(recommend ignore nulls) over so_far as recommend,
    last_value(recommend_margin ignore nulls) over so_far as recommend_margin,
    last_value(recommend_10 ignore nulls) over so_far as recommend_10,
    last_value(case when recommend is not null then from_on end ignore nulls) over so_far
        as recommend_on,
    last_value(repurchase_intent ignore nulls) over so_far as repurchase_intent,
    last_value(intent_margin ignore nulls) over so_far as intent_margin,
    last_value(case when repurchase_intent is not null then from_on end ignore nulls) over so_far
        as intent_on,
    last_value(compares ignore nulls) over so_far as compares,
    last_value(compares_margin ignore nulls) over so_far as compares_margin,
    last_value(case when compares is not null then from_on end ignore nulls) over so_far
        as compares_on
from days
window so_far as (partition by customer_id order by from_on)
order by customer_id, from_on
