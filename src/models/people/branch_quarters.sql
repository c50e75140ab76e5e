-- One row per branch and quarter: commitment of staff, service, departures of customers and of staff, margin.
-- Each as a sum and the number it is over, so that quarters can be put together. commitment is the mean
-- of an employee’s answers (0 to 10) in the quarter of the answer; csat as in service_measures;
-- customer_days are days on which customers of the branch could leave, up to the end of follow-up;
-- staff_days the same of employees. Customers belong to their home branch.
-- analysis A33
-- guards P2, P10
-- better with surveys(construct = employee_commitment), interactions.csat, customers.home_unit_id
-- better with employees.hired_at, orders.margin
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
with quarters as (
    select distinct
        cast(date_trunc('quarter', period_start) as date) as begins_on,
        cast(date_trunc('quarter', period_start) + interval 3 month as date) as ends_on
    from calendar
),
places as (
    select employee_id, max(unit_id) as unit_id
    from employees
    group by employee_id
),
staff_said as (
    select
        coalesce(surveys.unit_id, places.unit_id) as unit_id,
        cast(date_trunc('quarter', surveys.answered_at) as date) as begins_on,
        surveys.respondent_id,
        avg(10 * case when surveys.reverse then surveys.scale_max - surveys.score
            else surveys.score - surveys.scale_min end
            / nullif(surveys.scale_max - surveys.scale_min, 0)) as score
    from surveys
    left join places on places.employee_id = surveys.respondent_id
    where surveys.construct = 'employee_commitment'
        and coalesce(surveys.respondent_type, 'employee') in ('employee', 'manager')
        and surveys.answered_at < cast(getvariable('as_of') as date)
    group by 1, 2, 3
),
people as (
    select
        customers.customer_id,
        max(customers.home_unit_id) as unit_id,
        min(coalesce(cast(customers.acquired_at as date), customer_totals.first_visit_on)) as joined_on,
        max(departure_moments.moment_on) as departed_on,
        bool_or(departure_moments.customer_id is not null and departure_moments.moment_on is null)
            as undated
    from customers
    left join customer_totals on customer_totals.customer_id = customers.customer_id
    left join departure_moments on departure_moments.customer_id = customers.customer_id
    where customers.customer_id is not null
        and coalesce(customers.kind, 'b2c') not in ('supplier', 'partner', 'internal')
    group by customers.customer_id
),
stays as (
    select
        people.unit_id,
        greatest(people.joined_on, cast(getvariable('observed_from') as date)) as from_on,
        people.departed_on,
        least(people.departed_on, known.until_on) as to_on
    from people
    cross join (
        select cast(coalesce(known_until, recorded_until) as date) as until_on
        from departures_known_until
    ) as known
    -- Who was never acquired and never bought is not at risk of leaving.
    where not people.undated and people.unit_id is not null and people.joined_on is not null
),
jobs as (
    select
        unit_id,
        greatest(cast(hired_at as date), cast(getvariable('observed_from') as date)) as from_on,
        cast(left_at as date) as departed_on,
        least(coalesce(cast(left_at as date), date '2999-12-31'), cast(getvariable('as_of') as date))
            as to_on
    from employees
    where hired_at is not null and unit_id is not null
),
parts as (
    select unit_id, begins_on, 'commitment' as part, sum(score) as total, count(*) as weight
    from staff_said
    where score is not null
    group by unit_id, begins_on
    union all
    select
        unit_id,
        cast(date_trunc('quarter', happened_on) as date),
        'csat',
        sum(measured),
        count(*)
    from service_measures
    where measure = 'csat'
    group by 1, 2
    union all
    select
        stays.unit_id,
        quarters.begins_on,
        'customer_departures',
        count(*) filter (where stays.departed_on = stays.to_on and stays.to_on <= quarters.ends_on),
        sum(least(stays.to_on, quarters.ends_on) - greatest(stays.from_on, quarters.begins_on))
    from stays
    inner join quarters
        on stays.from_on < quarters.ends_on and stays.to_on > quarters.begins_on
    where stays.to_on > stays.from_on
    group by stays.unit_id, quarters.begins_on
    union all
    select
        jobs.unit_id,
        quarters.begins_on,
        'staff_departures',
        count(*) filter (where jobs.departed_on = jobs.to_on and jobs.to_on <= quarters.ends_on),
        sum(least(jobs.to_on, quarters.ends_on) - greatest(jobs.from_on, quarters.begins_on))
    from jobs
    inner join quarters on jobs.from_on < quarters.ends_on and jobs.to_on > quarters.begins_on
    where jobs.to_on > jobs.from_on
    group by jobs.unit_id, quarters.begins_on
    union all
    select
        people.unit_id,
        cast(date_trunc('quarter', orders.ordered_at) as date),
        'margin',
        sum(cast(orders.margin as double)),
        count(distinct orders.customer_id)
    from orders
    inner join people on people.customer_id = orders.customer_id
    where orders.margin is not null
        and people.unit_id is not null
        and orders.ordered_at < cast(getvariable('as_of') as date)
        and orders.ordered_at >= cast(getvariable('observed_from') as date)
    group by 1, 2
)
select
    parts.unit_id,
    quarters.begins_on as period_start,
    parts.part,
    cast(parts.total as double) as total,
    cast(parts.weight as double) as weight
from parts
inner join quarters on quarters.begins_on = parts.begins_on
where parts.unit_id is not null and parts.weight > 0
order by parts.part, parts.unit_id, quarters.begins_on
