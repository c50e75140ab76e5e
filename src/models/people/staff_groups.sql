-- One row per employee who answered or is on record: top management, other managers, or staff.
-- Where the records do not say who belongs to the top management, whoever answered as a manager
-- counts among other managers.
-- analysis A32
-- guards P27
-- better with employees.is_top_management, employees.is_manager
with everybody as (
    select employee_id, is_manager, is_top_management
    from employees
    union all
    select respondent_id, respondent_type = 'manager', null
    from surveys
    where respondent_type in ('employee', 'manager')
)
select
    employee_id,
    case
        when bool_or(is_top_management) then 'top_management'
        when bool_or(is_manager) then 'other_managers'
        else 'staff'
    end as staff_group
from everybody
where employee_id is not null
group by employee_id
order by employee_id
