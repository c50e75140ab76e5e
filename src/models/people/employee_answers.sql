-- One row per employee, construct and question: the latest answer by as_of, on 0 to 10 and against its cut.
-- Constructs: employee_commitment (eight traits), continuance (stays because leaving costs) and
-- engagement. Reversed questions are turned round. margin is the distance from the score at which an
-- answer counts as favourable on its own scale (answer_scales: 5 of 7, 4 of 5, 7 of 10).
-- analysis A32
-- guards P13
-- better with surveys(construct = employee_commitment), surveys(construct = continuance)
-- better with orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with answers as (
    select
        surveys.respondent_id as employee_id,
        surveys.construct,
        coalesce(surveys.item, surveys.construct) as item,
        cast(surveys.answered_at as date) as answered_on,
        case
            when surveys.reverse then surveys.scale_max + surveys.scale_min - surveys.score
            else surveys.score
        end as score,
        surveys.scale_min,
        surveys.scale_max,
        answer_scales.satisfied_from,
        row_number() over (
            partition by surveys.respondent_id, surveys.construct, coalesce(surveys.item, '')
            order by surveys.answered_at desc nulls last, surveys.response_id, surveys.source_row
        ) as place
    from surveys
    inner join answer_scales
        on answer_scales.scale_min = surveys.scale_min
        and answer_scales.scale_max = surveys.scale_max
    where surveys.construct in ('employee_commitment', 'continuance', 'engagement')
        and coalesce(surveys.respondent_type, 'employee') in ('employee', 'manager')
        and surveys.respondent_id is not null
        and surveys.score is not null
        and coalesce(surveys.answered_at < cast(getvariable('as_of') as date), true)
)
select
    employee_id,
    construct,
    item,
    answered_on,
    cast(score as double) as score,
    cast(10 * (score - scale_min) / (scale_max - scale_min) as double) as score_10,
    cast(score - satisfied_from as double) as margin
from answers
where place = 1
order by employee_id, construct, item
