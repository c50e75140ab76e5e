-- One row per group of employees: whether they would recommend the company as a place of work.
-- Groups are all, and top management, other managers and staff where the records tell them apart. The
-- score is made as for customers (recommendation): the share of answers of 9 and 10 less that of 6 and
-- below among last answers within answer_valid_days, with its error and interval, and the same notice
-- of scales from 1 to 11. A group of which fewer than ten answered is not shown, and where the hidden
-- were fewer than five together, the next smallest is hidden too, so that nobody can be worked out.
-- analysis A21, A32
-- guards P8, P13, P27
-- needs surveys(construct = recommend_employer)
-- better with employees.is_top_management, surveys.answered_at
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param recommend_interval varchar = 'adjusted' ('adjusted' | 'wald'): which interval a recommendation score gets
with valid as (
    select
        respondent_id as employee_id,
        side,
        row_number() over (
            partition by respondent_id order by answered_on desc nulls last, rating
        ) as place
    from recommendation_answers
    where respondent_type = 'employee'
        and (
            answered_on is null
            or getvariable('as_of') is null
            or (
                answered_on < cast(getvariable('as_of') as date)
                and answered_on
                    >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days')
            )
        )
),
answers as (
    select valid.employee_id, valid.side, coalesce(staff_groups.staff_group, 'staff') as staff_group
    from valid
    left join staff_groups on staff_groups.employee_id = valid.employee_id
    where valid.place = 1
),
sizes as (
    select staff_group, count(*) as employees
    from answers
    group by staff_group
),
hidden as (
    select
        *,
        sum(employees) over (
            order by employees, staff_group rows between unbounded preceding and 1 preceding
        ) as smaller_groups,
        count(*) over () as groups
    from sizes
),
shown as (
    select staff_group
    from hidden
    where employees >= 10 and groups > 1 and coalesce(smaller_groups >= 5, true)
),
listed as (
    select 'all' as staff_group, side
    from answers
    union all
    select answers.staff_group, answers.side
    from answers
    inner join shown on shown.staff_group = answers.staff_group
),
counts as (
    select
        staff_group,
        cast(count(*) as double) as n,
        cast(count(*) filter (where side = 'promoter') as double) as promoters,
        cast(count(*) filter (where side = 'passive') as double) as passives,
        cast(count(*) filter (where side = 'detractor') as double) as detractors
    from listed
    group by staff_group
    having count(*) >= 10
),
shares as (
    select
        *,
        (promoters - detractors) / n as score,
        sqrt(greatest(
            0, (promoters + detractors) / n - power((promoters - detractors) / n, 2)
        ) / n) as se,
        (promoters - detractors) / (n + 3) as centre,
        sqrt((
            (promoters + detractors + 1.5) / (n + 3)
            - power((promoters - detractors) / (n + 3), 2)
        ) / (n + 3)) as reach
    from counts
)
select
    staff_group,
    cast(n as integer) as n,
    cast(promoters as integer) as promoters,
    cast(passives as integer) as passives,
    cast(detractors as integer) as detractors,
    score,
    se,
    greatest(-1, case when getvariable('recommend_interval') = 'wald'
        then score - 1.95996398 * se else centre - 1.95996398 * reach end) as ci_low,
    least(1, case when getvariable('recommend_interval') = 'wald'
        then score + 1.95996398 * se else centre + 1.95996398 * reach end) as ci_high
from shares
order by staff_group <> 'all', staff_group
