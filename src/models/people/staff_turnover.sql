-- One row per group of employees: how many leave in a crisis and in normal times, per year of work.
-- Crisis is any time between the start and the end of an event of the kind crisis where the employee
-- works (everywhere, in the region, in the branch). Time counts from observed_from or from hiring on.
-- Intervals of rates are Byar’s, that of the ratio is made on its logarithm. Groups of fewer than
-- five employees are not shown, and where the hidden were fewer than five together, the next smallest
-- is hidden too; fewer than five departures on either side give no ratio.
-- analysis A32
-- guards P8, P27
-- needs employees.hired_at, orders.ordered_at or surveys.answered_at or interactions.happened_at
-- better with employees.left_at, events.kind
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
with people as (
    select
        employees.employee_id,
        max(employees.unit_id) as unit_id,
        max(units.region) as region,
        greatest(
            min(cast(employees.hired_at as date)), cast(getvariable('observed_from') as date)
        ) as from_on,
        max(cast(employees.left_at as date)) as left_on
    from employees
    left join units on units.unit_id = employees.unit_id
    where employees.employee_id is not null and employees.hired_at is not null
    group by employees.employee_id
),
spans as (
    select
        employee_id,
        unit_id,
        region,
        from_on,
        left_on,
        least(coalesce(left_on, date '2999-12-31'), cast(getvariable('as_of') as date)) as to_on
    from people
),
at_work as (
    select * from spans where to_on > from_on
),
crises as (
    select
        coalesce(scope_kind, 'all') as scope_kind,
        scope_value,
        cast(started_at as date) as started_on,
        coalesce(cast(ended_at as date), cast(getvariable('as_of') as date)) as ended_on
    from events
    where kind = 'crisis' and started_at is not null
),
met as (
    select at_work.employee_id, at_work.from_on, at_work.to_on, at_work.left_on, crises.started_on, crises.ended_on
    from at_work
    inner join crises
        on (crises.scope_kind = 'all'
            or (crises.scope_kind = 'unit' and crises.scope_value = at_work.unit_id)
            or (crises.scope_kind = 'region' and crises.scope_value = at_work.region))
        and crises.started_on < at_work.to_on
        and crises.ended_on > at_work.from_on
),
ordered as (
    -- What an earlier crisis covers is not counted twice.
    select
        *,
        greatest(started_on, from_on, coalesce(max(ended_on) over (
            partition by employee_id order by started_on, ended_on
            rows between unbounded preceding and 1 preceding
        ), started_on)) as begins_on
    from met
),
crisis_days as (
    select
        employee_id,
        sum(greatest(least(ended_on, to_on) - begins_on, 0)) as days,
        coalesce(bool_or(left_on >= started_on and left_on <= ended_on), false) as left_in_crisis
    from ordered
    group by employee_id
),
exposed as (
    select
        at_work.employee_id,
        coalesce(crisis_days.days, 0) as crisis_days,
        at_work.to_on - at_work.from_on - coalesce(crisis_days.days, 0) as normal_days,
        coalesce(at_work.left_on < cast(getvariable('as_of') as date), false) as has_left,
        coalesce(crisis_days.left_in_crisis, false) as left_in_crisis
    from at_work
    left join crisis_days on crisis_days.employee_id = at_work.employee_id
),
grouped as (
    select 'all' as staff_group, exposed.*
    from exposed
    union all
    select staff_groups.staff_group, exposed.*
    from exposed
    inner join staff_groups on staff_groups.employee_id = exposed.employee_id
),
counts as (
    select
        staff_group,
        count(*) as employees,
        sum(crisis_days) / 365.25 as crisis_years,
        cast(count(*) filter (where has_left and left_in_crisis) as double) as crisis_departures,
        sum(normal_days) / 365.25 as normal_years,
        cast(count(*) filter (where has_left and not left_in_crisis) as double) as normal_departures
    from grouped
    group by staff_group
),
hidden as (
    select
        *,
        sum(employees) over (
            order by staff_group = 'all', employees, staff_group
            rows between unbounded preceding and 1 preceding
        ) as smaller_groups
    from counts
),
shown as (
    select *
    from hidden
    where employees >= 5 and (staff_group = 'all' or coalesce(smaller_groups >= 5, true))
)
select
    staff_group,
    cast(employees as integer) as employees,
    cast(crisis_departures as integer) as crisis_departures,
    crisis_years,
    crisis_departures / nullif(crisis_years, 0) as crisis_rate,
    case
        when crisis_departures = 0 then 0
        else crisis_departures
            * power(1 - 1 / (9 * crisis_departures) - 1.95996398 / (3 * sqrt(crisis_departures)), 3)
    end / nullif(crisis_years, 0) as crisis_rate_low,
    (crisis_departures + 1)
        * power(1 - 1 / (9 * (crisis_departures + 1)) + 1.95996398 / (3 * sqrt(crisis_departures + 1)), 3)
        / nullif(crisis_years, 0) as crisis_rate_high,
    cast(normal_departures as integer) as normal_departures,
    normal_years,
    normal_departures / nullif(normal_years, 0) as normal_rate,
    case
        when normal_departures = 0 then 0
        else normal_departures
            * power(1 - 1 / (9 * normal_departures) - 1.95996398 / (3 * sqrt(normal_departures)), 3)
    end / nullif(normal_years, 0) as normal_rate_low,
    (normal_departures + 1)
        * power(1 - 1 / (9 * (normal_departures + 1)) + 1.95996398 / (3 * sqrt(normal_departures + 1)), 3)
        / nullif(normal_years, 0) as normal_rate_high,
    case when least(crisis_departures, normal_departures) >= 5 then
        crisis_departures / nullif(crisis_years, 0) / (normal_departures / nullif(normal_years, 0))
    end as rate_ratio,
    case when least(crisis_departures, normal_departures) >= 5 then
        crisis_departures / nullif(crisis_years, 0) / (normal_departures / nullif(normal_years, 0))
            * exp(-1.95996398 * sqrt(1 / crisis_departures + 1 / normal_departures))
    end as ratio_low,
    case when least(crisis_departures, normal_departures) >= 5 then
        crisis_departures / nullif(crisis_years, 0) / (normal_departures / nullif(normal_years, 0))
            * exp(1.95996398 * sqrt(1 / crisis_departures + 1 / normal_departures))
    end as ratio_high
from shown
order by staff_group
