-- One row per customer, outcome, kind of case and value: what the customer received, and how often.
-- Outcomes are the measures of service (service_measures) and discount, whether a sale had one;
-- received is 0 or 1 but for satisfaction (0 to 10) and waits (logarithm of seconds).
-- analysis A26
-- better with interactions.wait_s, orders.discount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with discounts_known as (
    select count(*) filter (where discount > 0) > 0 as known
    from orders
)
select
    service_measures.customer_id,
    service_measures.measure as outcome,
    service_measures.case_kind,
    service_measures.measured as received,
    cast(count(*) as integer) as cases
from service_measures
group by
    service_measures.customer_id,
    service_measures.measure,
    service_measures.case_kind,
    service_measures.measured
union all
select
    orders.customer_id,
    'discount',
    'sale',
    case when orders.discount > 0 then 1.0 else 0.0 end,
    cast(count(*) as integer)
from orders
inner join discounts_known on discounts_known.known
where orders.customer_id is not null
    and orders.amount > 0
    and coalesce(orders.doc_kind, 'sale') = 'sale'
    and orders.ordered_at < cast(getvariable('as_of') as date)
group by orders.customer_id, case when orders.discount > 0 then 1.0 else 0.0 end
order by outcome, customer_id, case_kind, received
