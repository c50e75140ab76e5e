-- One row per customer and day: whether they would recommend, from 0 to 10, and on which side that is.
-- promoter: 9 and 10, passive: 7 and 8, detractor: below 7. Answers on scales of one_to_eleven lose a
-- point (recommendation_scale), those on other scales than ten or eleven points are left out.
-- answered_on is null where an answer has no date.
-- analysis A21
-- guards P13
-- needs surveys(construct = recommend)
with ratings as (
    select
        customer_answers.customer_id,
        customer_answers.answered_on,
        case
            when recommendation_scale.coded = 'one_to_eleven' then customer_answers.score - 1
            else customer_answers.score
        end as rating
    from customer_answers
    inner join recommendation_scale
        on recommendation_scale.scale_min = customer_answers.scale_min
        and recommendation_scale.scale_max = customer_answers.scale_max
        and recommendation_scale.coded <> 'other'
    where customer_answers.construct = 'recommend'
),
days as (
    select customer_id, answered_on, avg(rating) as rating
    from ratings
    group by customer_id, answered_on
)
select
    customer_id,
    answered_on,
    rating,
    case
        when rating >= 9 then 'promoter'
        when rating >= 7 then 'passive'
        else 'detractor'
    end as side
from days
order by customer_id, answered_on
