-- One row per group of customers, for one outcome and one way of grouping: what it received.
-- The rows of double_standards_groups that are chosen, with the corrected probability of their look
-- (double_standards).
-- analysis A26
-- guards P8, P9, P27
-- better with interactions.wait_s, customers.segment, customers.tier, service_promises.level
-- param service_outcome varchar = 'wait_s' ('csat' | 'wait_s' | 'first_contact_resolution' | 'granted' | 'discount'): the outcome of service that is compared
-- param service_grouping varchar = 'segment' ('segment' | 'tier' | 'kind' | 'acquisition_channel' | 'age_group'): by what customers are grouped
select
    double_standards_groups.outcome,
    double_standards_groups.group_by,
    double_standards_groups.group_name,
    double_standards_groups.customers,
    double_standards_groups.n,
    double_standards_groups.value,
    double_standards_groups.value_low,
    double_standards_groups.value_high,
    double_standards_groups.promised,
    double_standards_groups.effect_scale,
    double_standards_groups.adjusted_effect,
    double_standards_groups.ci_low,
    double_standards_groups.ci_high,
    double_standards.p_holm,
    double_standards.declared
from double_standards_groups
inner join double_standards
    on double_standards.outcome = double_standards_groups.outcome
    and double_standards.group_by = double_standards_groups.group_by
where double_standards_groups.outcome = getvariable('service_outcome')
    and double_standards_groups.group_by = getvariable('service_grouping')
order by double_standards_groups.adjusted_effect, double_standards_groups.group_name
