-- One row per branch, and with show_employees per employee without a name: the mean against its limits.
-- deviation is from the mean of all branches, or of the employee’s own branch, for contacts of the same
-- kind of case; shrunken draws it in as far as few contacts say little (n · icc / (1 + (n − 1) · icc)).
-- limit_95 and limit_998 are how far chance alone would carry a mean of so many contacts; outside_limits
-- says which one a member lies beyond. Members are numbered by how many contacts they have and never
-- by their mean: this is no ranking. A branch stands for the people in it: one with fewer than five
-- employees is not shown, and where the hidden are fewer than five together, the next smallest is
-- hidden too. Employees are shown only where their branch has five or more, and only once
-- show_employees is on.
-- analysis A27
-- guards P8, P27, P28
-- better with interactions.employee_id, interactions.csat
-- param show_employees boolean = false: whether employees stand one by one, without names; tell them before you look
with served as (
    select
        measure,
        unit_id,
        employee_id,
        cast(sum(n) as double) as n,
        sum(n * mean_adjusted) / sum(n) as mean
    from service_by_employee
    group by measure, unit_id, employee_id
),
branches as (
    select
        measure,
        unit_id,
        sum(n) as n,
        sum(n * mean) / sum(n) as mean,
        count(*) as employees
    from served
    group by measure, unit_id
),
hidden as (
    select
        *,
        sum(employees) over (
            partition by measure
            order by employees, unit_id rows between unbounded preceding and 1 preceding
        ) as smaller_branches
    from branches
),
companies as (
    select measure, sum(n * mean) / sum(n) as mean
    from branches
    group by measure
),
members as (
    select
        hidden.measure,
        'unit' as level,
        hidden.unit_id,
        null as employee_id,
        hidden.n,
        hidden.mean - companies.mean as deviation
    from hidden
    inner join companies on companies.measure = hidden.measure
    where hidden.employees >= 5 and coalesce(hidden.smaller_branches >= 5, true)
    union all
    select
        served.measure,
        'employee',
        served.unit_id,
        served.employee_id,
        served.n,
        served.mean - branches.mean
    from served
    inner join branches
        on branches.measure = served.measure and branches.unit_id = served.unit_id
    where getvariable('show_employees') and branches.employees >= 5
),
judged as (
    select
        members.measure,
        members.level,
        members.unit_id,
        row_number() over (
            partition by members.measure, members.level
            order by members.n desc, hash(members.unit_id, members.employee_id)
        ) as member_no,
        members.n,
        members.deviation,
        members.deviation * members.n * greatest(service_standard.icc1_adjusted, 0)
            / (1 + (members.n - 1) * greatest(service_standard.icc1_adjusted, 0)) as shrunken,
        sqrt(service_standard.error_mean_square / members.n) as standard_error
    from members
    inner join service_standard
        on service_standard.measure = members.measure
        and service_standard.level = members.level
        and service_standard.standard_state = 'all'
    where members.n >= 10
)
select
    measure,
    level,
    case when level = 'unit' then unit_id end as unit_id,
    cast(member_no as integer) as member_no,
    cast(n as integer) as n,
    deviation,
    shrunken,
    1.95996398 * standard_error as limit_95,
    3.09023231 * standard_error as limit_998,
    case
        when standard_error is null then null
        when abs(deviation) > 3.09023231 * standard_error then 'outside_998'
        when abs(deviation) > 1.95996398 * standard_error then 'outside_95'
        else 'inside_limits'
    end as outside_limits
from judged
order by measure, level desc, member_no
