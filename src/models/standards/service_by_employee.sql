-- One row per measure of service, branch, employee and time: how many contacts, their mean and spread.
-- standard_state tells whether the branch had introduced a common standard by then (before_standard,
-- after_standard), and for branches without one on which side of the others’ usual day the contact
-- lies (elsewhere_before, elsewhere_after). squares is the sum of squared deviations from the
-- employee’s mean. The columns in _adjusted say the same of contacts less what their kind of
-- case (case_mix) usually adds within a branch. Contacts without an employee are no part of it.
-- analysis A27
-- guards P28, P36
-- better with interactions.employee_id, interactions.csat, events.kind
with rated as (
    select
        service_measures.measure,
        coalesce(service_measures.unit_id, '') as unit_id,
        service_measures.employee_id,
        case
            when standard_dates.introduced_on is not null
                and service_measures.happened_on >= standard_dates.introduced_on
                then 'after_standard'
            when standard_dates.introduced_on is not null then 'before_standard'
            when service_measures.happened_on >= standard_dates.compared_on then 'elsewhere_after'
            else 'elsewhere_before'
        end as standard_state,
        service_measures.measured,
        service_measures.case_mix
    from service_measures
    left join standard_dates on standard_dates.unit_id = service_measures.unit_id
    where service_measures.employee_id is not null
),
branches as (
    select measure, unit_id, avg(measured) as usual
    from rated
    group by measure, unit_id
),
mixes as (
    select rated.measure, rated.case_mix, avg(rated.measured - branches.usual) as effect
    from rated
    inner join branches
        on branches.measure = rated.measure and branches.unit_id = rated.unit_id
    group by rated.measure, rated.case_mix
),
alike as (
    select
        rated.measure,
        rated.unit_id,
        rated.employee_id,
        rated.standard_state,
        rated.measured,
        rated.measured - mixes.effect as adjusted
    from rated
    inner join mixes
        on mixes.measure = rated.measure and mixes.case_mix = rated.case_mix
)
select
    measure,
    unit_id,
    employee_id,
    standard_state,
    cast(count(*) as integer) as n,
    avg(measured) as mean,
    var_pop(measured) * count(*) as squares,
    avg(adjusted) as mean_adjusted,
    var_pop(adjusted) * count(*) as squares_adjusted
from alike
group by measure, unit_id, employee_id, standard_state
order by measure, unit_id, employee_id, standard_state
