-- One row per time and place for one measure of service: how much of it hangs on who serves.
-- The rows of service_standard between employees of a branch, for the measure that is chosen: before
-- and after a standard where one was introduced, and over the same times elsewhere.
-- analysis A27
-- guards P8, P28
-- better with interactions.employee_id, interactions.csat, events.kind
-- param service_measure varchar = 'csat' ('csat' | 'wait_s' | 'first_contact_resolution' | 'granted'): the measure of service that is looked at
select
    measure,
    standard_state,
    groups,
    n,
    icc1,
    ci_low,
    ci_high,
    icc1_adjusted,
    icc2,
    f,
    p_value
from service_standard
where measure = getvariable('service_measure') and level = 'employee'
order by standard_state
