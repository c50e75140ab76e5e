-- One row per customer who had departed by as_of: when, how it is known, and the last activity.
-- contractual: recorded as left (customers.churned), or the last contract ended, was not renewed,
-- and no visit came after; confirmed where the record says so itself. inferred: where nothing is
-- recorded, a silence longer than the customer's own rhythm allows (lifecycle_states, lapsed_days);
-- one-time buyers are held against all customers' rhythm. Whom the record still calls a customer has
-- not departed, whatever contract ended. For what came before a departure use last_activity_at, the
-- last visit or contact; departed_at of an inferred one is only the day on which the silence became
-- too long. A record without a date gives departed_at null.
-- analysis B4
-- guards P18
-- better with customers.churned, customers.churned_at, contracts.ends_at, interactions.happened_at
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with recorded as (
    select
        customer_id,
        bool_or(churned) as churned,
        max(cast(churned_at as date)) as churned_on
    from customers
    where customer_id is not null
    group by customer_id
),
contracts_so_far as (
    select
        customer_id,
        cast(ends_at as date) as ends_on,
        coalesce(auto_renewed, false) as auto_renewed,
        ended_reason,
        row_number() over (
            partition by customer_id order by ends_at desc nulls first, started_at desc
        ) as place
    from contracts
    where customer_id is not null
        and started_at < cast(getvariable('as_of') as date)
),
contacts as (
    select customer_id, max(cast(happened_at as date)) as last_contact_on
    from interactions
    where customer_id is not null
        and happened_at < cast(getvariable('as_of') as date)
    group by customer_id
),
everybody as (
    select customer_id from recorded
    union
    select customer_id from contracts_so_far
    union
    select customer_id from lifecycle_states
),
facts as (
    select
        everybody.customer_id,
        recorded.churned,
        recorded.churned_on,
        last_contract.customer_id is not null as has_contract,
        last_contract.ends_on,
        last_contract.auto_renewed,
        last_contract.ended_reason,
        lifecycle_states.last_visit_on,
        lifecycle_states.days_since_last > lifecycle_states.lapsed_days as is_silent,
        cast(floor(lifecycle_states.lapsed_days) as integer) as lapsed_days,
        greatest(lifecycle_states.last_visit_on, contacts.last_contact_on) as last_activity_at
    from everybody
    left join recorded on recorded.customer_id = everybody.customer_id
    left join contracts_so_far as last_contract
        on last_contract.customer_id = everybody.customer_id and last_contract.place = 1
    left join contacts on contacts.customer_id = everybody.customer_id
    left join lifecycle_states on lifecycle_states.customer_id = everybody.customer_id
),
kinds as (
    select
        customer_id,
        churned_on,
        ends_on,
        ended_reason,
        last_visit_on,
        lapsed_days,
        last_activity_at,
        case
            when churned_on < cast(getvariable('as_of') as date) then
                case when coalesce(last_visit_on <= churned_on, true) then 'recorded' end
            when churned and churned_on is null then 'recorded'
            when has_contract then
                case
                    when churned is null
                        and ends_on < cast(getvariable('as_of') as date)
                        and not auto_renewed
                        and coalesce(last_visit_on <= ends_on, true)
                        then 'contract_ended'
                end
            when churned is null and is_silent then 'inferred'
        end as evidence
    from facts
)
select
    customer_id,
    case evidence
        when 'recorded' then churned_on
        when 'contract_ended' then ends_on
        else last_visit_on + lapsed_days + 1
    end as departed_at,
    last_activity_at,
    case when evidence = 'inferred' then 'inferred' else 'contractual' end as kind,
    evidence = 'recorded' or (evidence = 'contract_ended' and ended_reason is not null) as confirmed
from kinds
where evidence is not null
order by customer_id
