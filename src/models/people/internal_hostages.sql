-- One row per cell of commitment by binding: employees who stay because they want to, have to, both or neither.
-- Committed: the mean of the eight traits reaches the favourable score of its scale. Bound: the answers on
-- continuance (stays because leaving costs) do. An internal hostage is bound and not committed, as a
-- captive customer is. A cell of fewer than five is not shown, and where what is hidden were fewer
-- than five together, the next smallest is hidden too.
-- analysis A32
-- guards P8, P25, P27
-- needs surveys(construct = employee_commitment), surveys(construct = continuance)
with means as (
    select
        employee_id,
        avg(margin) filter (where construct = 'employee_commitment') as commitment,
        avg(margin) filter (where construct = 'continuance') as continuance
    from employee_answers
    group by employee_id
),
cells as (
    select
        case
            when commitment >= 0 and continuance < 0 then 'committed_free'
            when commitment >= 0 then 'committed_bound'
            when continuance >= 0 then 'internal_hostage'
            else 'neither_bound'
        end as staff_state,
        cast(count(*) as double) as employees,
        cast(sum(count(*)) over () as double) as n
    from means
    where commitment is not null and continuance is not null
    group by 1
),
hidden as (
    select
        *,
        sum(employees) over (
            order by employees, staff_state rows between unbounded preceding and 1 preceding
        ) as smaller_cells
    from cells
),
judged as (
    select
        staff_state,
        n,
        case
            when n >= 10 and employees >= 5 and coalesce(smaller_cells >= 5, true) then employees
        end as employees
    from hidden
)
select
    staff_state,
    cast(employees as integer) as employees,
    cast(n as integer) as n,
    employees / n as share,
    (employees + 1.92072941
        - 1.95996398 * sqrt(employees * (n - employees) / n + 0.96036471)) / (n + 3.84145882)
        as ci_low,
    (employees + 1.92072941
        + 1.95996398 * sqrt(employees * (n - employees) / n + 0.96036471)) / (n + 3.84145882)
        as ci_high
from judged
order by staff_state
