-- One row per public and respondent: how well they say they are served, 0 to 10, as much as each quality matters to them.
-- The mean of what is perceived over the qualities that the respondent rated, weighted by their own
-- importance where they gave one for each of these, else alike. Latest answers count.
-- analysis A19, A10, A38
-- guards P13
-- needs surveys(construct = quality)
-- better with surveys(role = importance), surveys.respondent_type
select
    stakeholder,
    respondent_id,
    coalesce(
        case when count(importance) = count(*)
            then sum(importance * perceived) / nullif(sum(importance), 0) end,
        avg(perceived)
    ) as service,
    cast(count(*) as integer) as attributes
from stakeholder_ratings
where perceived is not null
group by stakeholder, respondent_id
order by stakeholder, respondent_id
