-- One row per public, respondent and attribute: the latest answers on importance, and on how far it is fulfilled.
-- gap is what is perceived less what it is held against: below zero it falls short. It is held against
-- what was expected where that was asked of this public, else against its importance (what matters
-- more than it is fulfilled; gap_kind), or always against importance where so chosen.
-- Answers older than answer_valid_days do not count; undated ones do where no dated one counts. A role
-- that was asked on a day of its own counts with the latest of the other.
-- analysis A19
-- guards P13
-- needs surveys(construct = quality)
-- better with surveys(role = importance), surveys(role = expectation)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param gap_against varchar = 'expectation' ('expectation' | 'importance'): what is perceived is held against what was expected, or against what it matters
with valid as (
    select
        *,
        max(case when importance is not null then answered_on end)
            over (partition by stakeholder, respondent_id, item) as importance_on,
        max(case when expected is not null then answered_on end)
            over (partition by stakeholder, respondent_id, item) as expected_on,
        max(case when perceived is not null then answered_on end)
            over (partition by stakeholder, respondent_id, item) as perceived_on
    from stakeholder_answers
    where coalesce(
        answered_on >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'), true
    )
),
latest as (
    select
        stakeholder,
        respondent_id,
        item as attribute,
        max(importance) filter (where answered_on is not distinct from importance_on) as importance,
        max(expected) filter (where answered_on is not distinct from expected_on) as expected,
        max(perceived) filter (where answered_on is not distinct from perceived_on) as perceived
    from valid
    group by stakeholder, respondent_id, item
),
held as (
    select
        *,
        case
            when getvariable('gap_against') = 'expectation'
                and count(expected) over (partition by stakeholder, attribute) > 0
                then 'expectation'
            else 'importance'
        end as gap_kind
    from latest
)
select
    stakeholder,
    respondent_id,
    attribute,
    importance,
    expected,
    perceived,
    gap_kind,
    perceived - case when gap_kind = 'expectation' then expected else importance end as gap
from held
order by stakeholder, respondent_id, attribute
