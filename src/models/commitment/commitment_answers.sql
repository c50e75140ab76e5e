-- One row per customer and day on which they were asked: how committed the answers are, 0 to 10.
-- The mean of up to three parts, each brought to 0 to 10: commitment; relative_attitude, the own
-- company less the best rival; and alternatives_considered, reversed, since a committed customer
-- sees none. Satisfaction, intent and comparing are left out, for they make the levels of loyalty,
-- and a score that shared them could not be held against a level. An open score: the best-known
-- instrument of the kind (Hofmeyr and Rice 2000) is not published, and this is not it.
-- analysis A09
-- guards P13, P35
-- better with surveys(construct = commitment), surveys(construct = relative_attitude), surveys(construct = alternatives_considered)
with answers as (
    select
        respondent_id as customer_id,
        cast(answered_at as date) as answered_on,
        construct,
        10 * (score - scale_min) / nullif(scale_max - scale_min, 0) as points,
        coalesce(reverse, false) <> (construct = 'alternatives_considered') as turned
    from surveys
    where construct in ('commitment', 'relative_attitude', 'alternatives_considered')
        and respondent_id is not null
        and score is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(role, 'perception') = 'perception'
),
parts as (
    select
        customer_id,
        answered_on,
        construct,
        avg(case when turned then 10 - points else points end) as points
    from answers
    where points is not null
    group by customer_id, answered_on, construct
)
select
    customer_id,
    answered_on,
    avg(points) as commitment_score,
    max(points) filter (where construct = 'commitment') as commitment_part,
    max(points) filter (where construct = 'relative_attitude') as attitude_part,
    max(points) filter (where construct = 'alternatives_considered') as alternatives_part,
    cast(count(*) as integer) as parts
from parts
group by customer_id, answered_on
having count(*) filter (where construct = 'commitment') > 0
order by customer_id, answered_on
