-- One row per contact and measure of service on it: what the customer got, from whom, in which branch.
-- csat is satisfaction with a contact that is no complaint, 0 to 10; wait_s the wait, as the natural
-- logarithm of seconds, since waits spread by ratios; first_contact_resolution and granted (an
-- exception that was asked for) are 0 or 1. case_mix names what kind of case it was: kind, channel and
-- the customer’s tier, so that whoever gets the harder cases is not taken for worse.
-- analysis A26, A27
-- guards P28
-- better with interactions.employee_id, interactions.unit_id, interactions.csat
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with places as (
    select employee_id, max(unit_id) as unit_id
    from employees
    where employee_id is not null
    group by employee_id
),
people as (
    select customer_id, max(tier) as tier
    from customers
    where customer_id is not null
    group by customer_id
),
contacts as (
    select
        interactions.interaction_id,
        interactions.source_row,
        interactions.customer_id,
        interactions.employee_id,
        coalesce(interactions.unit_id, places.unit_id) as unit_id,
        cast(interactions.happened_at as date) as happened_on,
        interactions.kind,
        concat_ws(' ', interactions.kind, interactions.channel, people.tier) as case_mix,
        concat_ws(' ', interactions.kind, interactions.channel) as case_kind,
        case
            when interactions.kind in ('contact', 'request', 'advice')
                then cast(coalesce(interactions.csat, interactions.perceived) as double)
        end as csat,
        case when interactions.wait_s > 0 then ln(interactions.wait_s) end as wait_s,
        cast(interactions.first_contact_resolution as double) as first_contact_resolution,
        case
            when interactions.kind = 'exception_request'
                then cast(interactions.granted as double)
        end as granted
    from interactions
    left join places on places.employee_id = interactions.employee_id
    left join people on people.customer_id = interactions.customer_id
    where interactions.customer_id is not null
        and interactions.happened_at is not null
        and coalesce(interactions.happened_at < cast(getvariable('as_of') as date), true)
        and interactions.kind in (
            'contact', 'request', 'advice', 'exception_request', 'complaint', 'error'
        )
),
measured as (
    select
        contacts.*,
        measures.measure,
        case measures.measure
            when 'csat' then contacts.csat
            when 'wait_s' then contacts.wait_s
            when 'first_contact_resolution' then contacts.first_contact_resolution
            else contacts.granted
        end as measured
    from contacts
    cross join (values ('csat'), ('wait_s'), ('first_contact_resolution'), ('granted'))
        as measures(measure)
)
select
    measure,
    customer_id,
    employee_id,
    unit_id,
    happened_on,
    case_kind,
    case_mix,
    measured,
    interaction_id,
    source_row
from measured
where measured is not null
order by measure, customer_id, happened_on, interaction_id, source_row
