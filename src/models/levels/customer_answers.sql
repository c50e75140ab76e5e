-- One row per customer, day and question of loyalty: the score, and by how many points it makes the cut.
-- The questions are satisfaction, recommend, repurchase_intent and compares_alternatives; several
-- items of one question are averaged, after reversed ones are turned. margin is the distance to
-- the cut of answer_scales in points of the scale, 0 or more where the answer counts: satisfied,
-- sure to recommend, means to return, does not compare. top_margin holds satisfaction against the
-- cut for enthusiasm, score_10 the answer on 0 to 10. Answers about rivals, expectations and importance are left out, so are those
-- of employees and suppliers. Answers without a date stay, with answered_on null.
-- analysis A01
-- guards P13
-- better with surveys(construct = satisfaction), surveys(construct = recommend), surveys(construct = repurchase_intent), surveys(construct = compares_alternatives)
with answers as (
    select
        surveys.respondent_id as customer_id,
        surveys.construct,
        cast(surveys.answered_at as date) as answered_on,
        case
            when surveys.reverse then surveys.scale_min + surveys.scale_max - surveys.score
            else surveys.score
        end as score,
        surveys.scale_min,
        surveys.scale_max,
        answer_scales.satisfied_from,
        answer_scales.enthusiastic_from,
        answer_scales.intent_from,
        answer_scales.compares_to
    from surveys
    inner join answer_scales
        on answer_scales.scale_min = surveys.scale_min
        and answer_scales.scale_max = surveys.scale_max
    where surveys.construct in (
            'satisfaction', 'recommend', 'repurchase_intent', 'compares_alternatives'
        )
        and surveys.respondent_id is not null
        and surveys.score is not null
        and coalesce(surveys.respondent_type, 'customer') = 'customer'
        and coalesce(surveys.role, 'perception') = 'perception'
)
select
    customer_id,
    construct,
    answered_on,
    avg(score) as score,
    max(scale_min) as scale_min,
    max(scale_max) as scale_max,
    avg(case construct
        when 'satisfaction' then score - satisfied_from
        when 'recommend' then score - enthusiastic_from
        when 'repurchase_intent' then score - intent_from
        else compares_to - score
    end) as margin,
    avg(score - enthusiastic_from) filter (where construct = 'satisfaction') as top_margin,
    avg(10 * (score - scale_min) / (scale_max - scale_min)) as score_10
from answers
group by customer_id, construct, answered_on
order by customer_id, answered_on, construct
