-- One row per group of employees and trait of commitment: the mean, 0 to 10, and who is favourable.
-- Groups are all, and top management, other managers and staff where the records tell them apart.
-- all_traits is the mean of each employee’s answers. Latest answers count; the interval is Student’s,
-- with quantiles by their expansion (Abramowitz and Stegun 26.7.5). A group of which fewer than five
-- answered on a trait is not shown there, and where the hidden were fewer than five together, the next
-- smallest is hidden too, so that they cannot be subtracted from all. Nothing here is about one person.
-- analysis A32
-- guards P8, P13, P27
-- needs surveys(construct = employee_commitment)
-- better with employees.is_top_management
with answered as (
    select employee_id, item as trait, score_10, margin
    from employee_answers
    where construct = 'employee_commitment'
    union all
    select employee_id, 'all_traits', avg(score_10), avg(margin)
    from employee_answers
    where construct = 'employee_commitment'
    group by employee_id
),
sizes as (
    select staff_groups.staff_group, answered.trait, count(*) as employees
    from answered
    inner join staff_groups on staff_groups.employee_id = answered.employee_id
    group by staff_groups.staff_group, answered.trait
),
hidden as (
    select
        *,
        sum(employees) over (
            partition by trait
            order by employees, staff_group rows between unbounded preceding and 1 preceding
        ) as smaller_groups,
        count(*) over (partition by trait) as groups
    from sizes
),
shown as (
    select staff_group, trait
    from hidden
    where employees >= 5 and groups > 1 and coalesce(smaller_groups >= 5, true)
),
rated as (
    select 'all' as staff_group, trait, score_10, margin
    from answered
    union all
    select staff_groups.staff_group, answered.trait, answered.score_10, answered.margin
    from answered
    inner join staff_groups on staff_groups.employee_id = answered.employee_id
    inner join shown
        on shown.staff_group = staff_groups.staff_group and shown.trait = answered.trait
),
means as (
    select
        staff_group,
        trait,
        cast(count(*) as double) as n,
        avg(score_10) as mean,
        stddev_samp(score_10) / sqrt(count(*)) as standard_error,
        cast(count(*) filter (where margin >= 0) as double) as favourable
    from rated
    group by staff_group, trait
    having count(*) >= 5
),
reaches as (
    select
        *,
        standard_error * (
            1.95996398
            + 2.372271 / (n - 1)
            + 2.822499 / power(n - 1, 2)
            + 2.555852 / power(n - 1, 3)
            + 1.589534 / power(n - 1, 4)
        ) as reach
    from means
)
select
    staff_group,
    trait,
    cast(n as integer) as n,
    mean,
    mean - reach as ci_low,
    mean + reach as ci_high,
    favourable / n as favourable_share,
    greatest(0, (favourable + 1.92072941
        - 1.95996398 * sqrt(favourable * (n - favourable) / n + 0.96036471)) / (n + 3.84145882))
        as favourable_low,
    least(1, (favourable + 1.92072941
        + 1.95996398 * sqrt(favourable * (n - favourable) / n + 0.96036471)) / (n + 3.84145882))
        as favourable_high
from reaches
order by staff_group, trait
