-- One row per respondent, day and dimension of orientation: the answer, from −1 (operation) to +1 (customer).
-- Seven dimensions between a company that serves itself and one that serves its customers: five
-- printed in the book from which the exercise comes, two from its prose. Any scale is brought to −1
-- to +1, reversed items are turned, items asked twice on a day averaged. A respondent without a type
-- is a customer. The branch is that of the answer, else that of the employee or customer.
-- analysis A28
-- guards P13
-- needs surveys(construct = orientation)
-- better with surveys.respondent_type, surveys.unit_id
with answers as (
    select
        coalesce(respondent_id, response_id) as respondent_id,
        coalesce(respondent_type, 'customer') as respondent_type,
        unit_id,
        cast(answered_at as date) as answered_on,
        item as dimension,
        (case when coalesce(reverse, false) then -1 else 1 end)
            * (2 * (score - scale_min) / nullif(scale_max - scale_min, 0) - 1) as score
    from surveys
    where construct = 'orientation'
        and item in (
            'attention', 'procedures', 'sales_strategy', 'mentality', 'attitude', 'goal', 'downturn'
        )
        and coalesce(role, 'perception') = 'perception'
),
staff as (
    select employee_id, max(unit_id) as unit_id
    from employees
    group by employee_id
),
people as (
    select customer_id, max(home_unit_id) as unit_id
    from customers
    group by customer_id
)
select
    answers.respondent_id,
    answers.respondent_type,
    max(coalesce(
        answers.unit_id,
        case when answers.respondent_type in ('employee', 'manager') then staff.unit_id else people.unit_id end
    )) as unit_id,
    answers.answered_on,
    answers.dimension,
    avg(answers.score) as score
from answers
left join staff on staff.employee_id = answers.respondent_id
left join people on people.customer_id = answers.respondent_id
where answers.score between -1 and 1 and answers.respondent_id is not null
group by
    answers.respondent_id, answers.respondent_type, answers.answered_on, answers.dimension
order by
    answers.respondent_type, answers.respondent_id, answers.answered_on, answers.dimension
