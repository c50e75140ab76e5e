-- One row per kind of client and thing received: how the company serves those who supply it and work with it.
-- Suppliers, partners and internal clients beside consumers and businesses: the wait for an answer (a
-- geometric mean, in seconds), contacts solved at once, satisfaction with a contact, and deliveries to
-- them on time and in full (order completion). Each client counts once, with the mean of their cases; the
-- interval is Student’s, that of waits on the logarithm. Where all clients are alike it is Wilson’s if the
-- share is none or all, else there is none. Under five clients of a kind nothing is shown; a kind that has
-- nothing recorded has its row all the same.
-- analysis A38
-- guards P8, P36
-- needs customers.kind
-- better with interactions.wait_s, orders.delivered_at
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with kinds as (
    select
        customer_id,
        case max(coalesce(kind, 'b2c'))
            when 'b2c' then 'consumers'
            when 'b2b' then 'businesses'
            when 'supplier' then 'suppliers'
            when 'partner' then 'partners'
            when 'internal' then 'internal_clients'
        end as client_kind
    from customers
    where customer_id is not null
    group by customer_id
),
cases as (
    select customer_id, measure as received_thing, measured
    from service_measures
    where measure in ('wait_s', 'first_contact_resolution', 'csat')
    union all
    select
        customer_id,
        'on_time_in_full',
        case when on_time and coalesce(in_full, true) then 1.0 else 0.0 end
    from deliveries
    where customer_id is not null and promised_on < cast(getvariable('as_of') as date)
),
by_client as (
    select kinds.client_kind, cases.received_thing, cases.customer_id, avg(cases.measured) as mean
    from cases
    inner join kinds on kinds.customer_id = cases.customer_id
    where kinds.client_kind is not null
    group by kinds.client_kind, cases.received_thing, cases.customer_id
),
means as (
    select
        client_kind,
        received_thing,
        cast(count(*) as double) as n,
        avg(mean) as mean,
        nullif(round(stddev_samp(mean) / sqrt(count(*)), 9), 0) as error
    from by_client
    group by client_kind, received_thing
),
reaches as (
    select
        *,
        error * (
            1.95996398
            + 2.372271 / (n - 1)
            + 2.822499 / power(n - 1, 2)
            + 2.555852 / power(n - 1, 3)
            + 1.589534 / power(n - 1, 4)
        ) as reach
    from means
    where n >= 5
),
present as (
    select client_kind, count(*) as clients
    from kinds
    where client_kind is not null
    group by client_kind
)
select
    present.client_kind,
    cast(present.clients as integer) as kind_clients,
    means.received_thing,
    cast(coalesce(means.n, 0) as integer) as n,
    case when means.received_thing = 'wait_s' then exp(reaches.mean) else reaches.mean end
        as received_value,
    case
        when means.received_thing = 'wait_s' then exp(reaches.mean - reach)
        when reach is not null then greatest(0, reaches.mean - reach)
        when means.received_thing <> 'csat' and reaches.mean in (0, 1)
            then reaches.n * reaches.mean / (reaches.n + 3.84145882)
    end as ci_low,
    case
        when means.received_thing = 'wait_s' then exp(reaches.mean + reach)
        when means.received_thing = 'csat' then reaches.mean + reach
        when reach is not null then least(1, reaches.mean + reach)
        when reaches.mean in (0, 1)
            then (reaches.n * reaches.mean + 3.84145882) / (reaches.n + 3.84145882)
    end as ci_high
from present
left join means on means.client_kind = present.client_kind
left join reaches
    on reaches.client_kind = means.client_kind and reaches.received_thing = means.received_thing
order by
    means.received_thing nulls last,
    case present.client_kind
        when 'consumers' then 1 when 'businesses' then 2 when 'suppliers' then 3
        when 'partners' then 4 else 5
    end
