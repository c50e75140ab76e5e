-- One row per construct and answer of employees: how many of those who gave it left afterwards.
-- Answers on commitment, engagement and continuance, in whole points of their own scale (the mean of
-- a construct’s questions, rounded). Left is whoever left within attrition_days after the answer,
-- among those followed so long; where a file gives no dates, whoever has left at all, and then the
-- answer may have been given with one foot out of the door. Fewer than ten employees show no share.
-- analysis A32
-- guards P3, P8, P27
-- better with surveys(construct = engagement), employees.left_at, employees.has_left
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param attrition_days integer = 365 (30..3650): days after an answer in which leaving counts
with people as (
    select
        employee_id,
        max(cast(left_at as date)) as left_on,
        bool_or(has_left) as has_left
    from employees
    where employee_id is not null
    group by employee_id
),
-- Where some departures have a day, one without it cannot be said to lie after an answer; a file
-- that has no days at all tells only who has left.
days_known as (
    select count(left_on) > 0 as any_known
    from people
),
means as (
    select
        surveys.respondent_id as employee_id,
        surveys.construct,
        cast(surveys.answered_at as date) as answered_on,
        round(avg(case
            when surveys.reverse then surveys.scale_max + surveys.scale_min - surveys.score
            else surveys.score
        end)) as answer
    from surveys
    where surveys.construct in ('employee_commitment', 'engagement', 'continuance')
        and coalesce(surveys.respondent_type, 'employee') in ('employee', 'manager')
        and surveys.score is not null
    group by surveys.respondent_id, surveys.construct, cast(surveys.answered_at as date)
),
followed as (
    select
        means.construct,
        means.answer,
        means.employee_id,
        case
            when means.answered_on is null or not days_known.any_known
                then coalesce(people.has_left, people.left_on is not null)
            else coalesce(
                people.left_on >= means.answered_on
                    and people.left_on <= means.answered_on + getvariable('attrition_days'),
                false
            )
        end as left_after
    from means
    inner join people on people.employee_id = means.employee_id
    cross join days_known
    where means.answered_on is null
        or not days_known.any_known
        or not (people.left_on is null and coalesce(people.has_left, false))
        and means.answered_on + getvariable('attrition_days') < cast(getvariable('as_of') as date)
),
counts as (
    select
        construct,
        answer,
        cast(count(*) as double) as n,
        cast(count(*) filter (where left_after) as double) as departed
    from followed
    group by construct, answer
)
select
    construct,
    cast(answer as double) as answer,
    cast(n as integer) as n,
    case when n >= 10 then cast(departed as integer) end as departed,
    case when n >= 10 then departed / n end as share,
    case when n >= 10 then greatest(0, (departed + 1.92072941
        - 1.95996398 * sqrt(departed * (n - departed) / n + 0.96036471)) / (n + 3.84145882))
    end as ci_low,
    case when n >= 10 then least(1, (departed + 1.92072941
        + 1.95996398 * sqrt(departed * (n - departed) / n + 0.96036471)) / (n + 3.84145882))
    end as ci_high
from counts
order by construct, answer
