-- One row per customer and day on which they were asked: the level that their answers alone state.
-- 0 not satisfied; 1 satisfied; 2 satisfied, means to return and does not compare; 3 also sure to
-- recommend. The cuts are those of answer_scales. Unlike loyalty_levels it looks at nothing but the
-- questionnaire of that day, so that two days can be compared without waiting for evidence. Null
-- where a question that decides was not asked. next_on and next_level are the customer’s next answer.
-- analysis A07
-- guards P22
with days as (
    select
        customer_id,
        answered_on,
        max(margin) filter (where construct = 'satisfaction') as satisfaction,
        max(margin) filter (where construct = 'repurchase_intent') as intent,
        max(margin) filter (where construct = 'compares_alternatives') as keeps_to_us,
        max(margin) filter (where construct = 'recommend') as recommends
    from customer_answers
    where answered_on is not null
    group by customer_id, answered_on
),
stated as (
    select
        customer_id,
        answered_on,
        cast(case
            when satisfaction < 0 then 0
            when satisfaction >= 0 and (intent < 0 or keeps_to_us < 0) then 1
            when satisfaction >= 0 and intent >= 0 and keeps_to_us >= 0
                then case when recommends >= 0 then 3 else 2 end
        end as integer) as stated_level
    from days
    where satisfaction is not null
)
select
    customer_id,
    answered_on,
    stated_level,
    lead(answered_on) over by_time as next_on,
    lead(stated_level) over by_time as next_level
from stated
window by_time as (partition by customer_id order by answered_on)
order by customer_id, answered_on
