-- One row per customer or employee and day: whether they would recommend, from 0 to 10, and on which side that is.
-- promoter: 9 and 10, passive: 7 and 8, detractor: below 7. Answers on scales of one_to_eleven lose a
-- point (recommendation_scale), those on other scales than ten or eleven points are left out.
-- Managers are employees. answered_on is null where an answer has no date.
-- analysis A21, A32
-- guards P13
-- needs surveys(construct = recommend) or surveys(construct = recommend_employer)
with ratings as (
    select
        asked_to_recommend.respondent_type,
        asked_to_recommend.respondent_id,
        asked_to_recommend.answered_on,
        case
            when recommendation_scale.coded = 'one_to_eleven' then asked_to_recommend.score - 1
            else asked_to_recommend.score
        end as rating
    from asked_to_recommend
    inner join recommendation_scale
        on recommendation_scale.respondent_type = asked_to_recommend.respondent_type
        and recommendation_scale.scale_min = asked_to_recommend.scale_min
        and recommendation_scale.scale_max = asked_to_recommend.scale_max
        and recommendation_scale.coded <> 'other'
)
select
    respondent_type,
    respondent_id,
    answered_on,
    rating,
    case
        when rating >= 9 then 'promoter'
        when rating >= 7 then 'passive'
        else 'detractor'
    end as side
from ratings
order by respondent_type, respondent_id, answered_on
