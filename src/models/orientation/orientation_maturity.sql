-- One row per step of maturity: declared, regulated, measured, rewarded, confirmed by customers, and whether it is met.
-- declared: managers place the company at declared_from or higher. regulated: a standard of service
-- was introduced in at least regulated_from of the branches. measured: at least measured_from of what
-- branches measure is about customers. rewarded: at least rewarded_from of the incentive of the mean
-- employee hangs on customers. confirmed: customers place the company at confirmed_from or higher, to the lower end
-- of the interval. reached is the step up to which all are met; met is empty where nothing is known.
-- The first four are the company's own acts, the last one its customers' word: no step is counted twice.
-- analysis A55
-- guards P22, P35
-- better with surveys(construct = orientation), events(kind = standard_introduced), units.unit_id, measures.is_customer_kpi
-- better with employees.incentive_customer_share, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param declared_from double = 0.33 (-1..1): managers' place of the company from which orientation counts as declared
-- param regulated_from double = 0.5 (0..1): share of branches with a standard from which it counts as regulated
-- param measured_from double = 0.4 (0..1): share of measures about customers from which it counts as measured
-- param rewarded_from double = 0.25 (0..1): share of incentives tied to customers from which it counts as rewarded
-- param confirmed_from double = 0 (-1..1): customers' place of the company from which it counts as confirmed
with whole as (
    select believed, believed_n, experienced_low, experienced, experienced_n
    from orientation_gaps
    where dimension = 'all_dimensions'
),
standards as (
    select
        cast(count(distinct units.unit_id) as double) as branches,
        count(distinct case when events.kind is not null then units.unit_id end) as regulated,
        max(known.any_standard) as any_standard
    from units
    cross join (
        select case when count(*) > 0 then 1 else 0 end as any_standard
        from events
        where kind = 'standard_introduced'
    ) as known
    left join events
        on events.kind = 'standard_introduced'
        and coalesce(events.started_at < cast(getvariable('as_of') as date), true)
        and (
            coalesce(events.scope_kind, 'all') = 'all'
            or (events.scope_kind = 'unit' and events.scope_value = units.unit_id)
            or (events.scope_kind = 'region' and events.scope_value = units.region)
        )
    where units.unit_id is not null
),
proxies as (
    select proxy, raw_value, n
    from orientation_behaviour
    where unit_id is null and period_start is null
),
steps as (
    select 1 as step_no, 'declared' as step, believed as value, getvariable('declared_from') as threshold,
        believed as decides, believed_n as n
    from whole
    union all
    select 2, 'regulated',
        case when any_standard = 1 then regulated / nullif(branches, 0) end,
        getvariable('regulated_from'),
        case when any_standard = 1 then regulated / nullif(branches, 0) end,
        cast(branches as integer)
    from standards
    union all
    select 3, 'measured', raw_value, getvariable('measured_from'), raw_value, n
    from proxies
    where proxy = 'customer_measures'
    union all
    select 4, 'rewarded', raw_value, getvariable('rewarded_from'), raw_value, n
    from proxies
    where proxy = 'customer_incentives'
    union all
    select 5, 'confirmed', experienced, getvariable('confirmed_from'), experienced_low, experienced_n
    from whole
),
judged as (
    select *, decides >= threshold as met
    from steps
)
select
    cast(step_no as integer) as step_no,
    step,
    value,
    threshold,
    met,
    cast(coalesce(n, 0) as integer) as n,
    cast(coalesce(
        min(case when met then null else step_no end) over () - 1,
        5
    ) as integer) as reached
from judged
order by step_no
