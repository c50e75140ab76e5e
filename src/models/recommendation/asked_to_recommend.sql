-- One row per customer or employee and day: the score given to whether they would recommend, on its scale.
-- Customers are asked about the company as a supplier (recommend), employees, managers among them,
-- about it as a place of work (recommend_employer): two questions, never one scale. Several items of
-- one day are averaged, after reversed ones are turned. answered_on is null where there is no date.
-- analysis A21, A32
-- guards P13
-- needs surveys(construct = recommend) or surveys(construct = recommend_employer)
with by_staff as (
    select
        respondent_id,
        cast(answered_at as date) as answered_on,
        case when reverse then scale_min + scale_max - score else score end as score,
        scale_min,
        scale_max
    from surveys
    where construct = 'recommend_employer'
        and coalesce(respondent_type, 'employee') in ('employee', 'manager')
        and respondent_id is not null
        and score is not null
        and coalesce(role, 'perception') = 'perception'
)
select
    'customer' as respondent_type,
    customer_id as respondent_id,
    answered_on,
    score,
    scale_min,
    scale_max
from customer_answers
where construct = 'recommend'
union all
select
    'employee',
    respondent_id,
    answered_on,
    avg(score),
    max(scale_min),
    max(scale_max)
from by_staff
group by respondent_id, answered_on
order by respondent_type, respondent_id, answered_on
