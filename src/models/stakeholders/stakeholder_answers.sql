-- One row per public, respondent, day of answers and quality: expected, perceived, its importance, and the rival.
-- Publics are customers, employees (managers among them), suppliers and partners: whoever the company
-- serves or is served by. Items of the construct quality by their role, each brought to 0 to 10; an
-- answer without a role is a perception, a respondent without a type a customer. quality_dimension is
-- the item without a number at its end, so that tangibles_1 to tangibles_4 are four items of one
-- dimension. Undated answers of a respondent are one sitting, answered_on being null.
-- analysis A19, A38
-- guards P13
-- better with surveys(construct = quality), surveys.respondent_type
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with answers as (
    select
        case coalesce(respondent_type, 'customer')
            when 'customer' then 'customers'
            when 'supplier' then 'suppliers'
            when 'partner' then 'partners'
            else 'employees'
        end as stakeholder,
        respondent_id,
        cast(answered_at as date) as answered_on,
        item,
        coalesce(role, 'perception') as role,
        10 * case when reverse then scale_max - score else score - scale_min end
            / nullif(scale_max - scale_min, 0) as points
    from surveys
    where construct = 'quality'
        and item is not null
        and respondent_id is not null
        and score is not null
        and coalesce(answered_at < cast(getvariable('as_of') as date), true)
)
select
    stakeholder,
    respondent_id,
    answered_on,
    item,
    regexp_replace(item, '[_ ]*[0-9]+$', '') as quality_dimension,
    avg(points) filter (where role = 'expectation') as expected,
    avg(points) filter (where role = 'perception') as perceived,
    avg(points) filter (where role = 'importance') as importance,
    avg(points) filter (where role = 'competitor') as rival
from answers
where points is not null
group by stakeholder, respondent_id, answered_on, item
order by stakeholder, respondent_id, answered_on, item
