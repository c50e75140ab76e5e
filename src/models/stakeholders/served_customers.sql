-- One row per customer with a measured contact in the last served_days: how well served, meant or not, and what worth.
-- received is the mean of the chosen measure; better_than_usual is how much better than the usual case of the
-- same kind, channel and tier it was, in standard deviations of single contacts, so that a promise
-- made to tiers is no favour; shorter waits count as better. meant: in the target segment. worth: at
-- or above the median profit of the last 365 days, or below it.
-- analysis A37
-- guards P27, P28
-- needs customers.target_segment
-- better with interactions.wait_s, orders.margin
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param served_days integer = 365 (30..3650): days of contacts in which service is looked at
-- param meant_measure varchar = 'wait_s' ('csat' | 'wait_s' | 'first_contact_resolution' | 'granted'): the measure by which those who are meant and the others are compared
with cases as (
    select
        customer_id,
        measured,
        (case when measure = 'wait_s' then -1 else 1 end)
            * (measured - avg(measured) over (partition by case_mix)) as better
    from service_measures
    where measure = getvariable('meant_measure')
        and coalesce(
            happened_on >= cast(getvariable('as_of') as date) - getvariable('served_days'), true
        )
),
spread as (
    select nullif(stddev_samp(better), 0) as sd from cases
),
by_customer as (
    select
        customer_id,
        cast(count(*) as integer) as contacts,
        avg(measured) as received,
        avg(better) as better
    from cases
    group by customer_id
),
people as (
    select customer_id, bool_or(target_segment) as target_segment
    from customers
    where customer_id is not null and coalesce(kind, 'b2c') in ('b2c', 'b2b')
    group by customer_id
),
worths as (
    select customer_value.customer_id, customer_value.profit
    from customer_value
    inner join by_customer on by_customer.customer_id = customer_value.customer_id
),
middle as (
    select percentile_cont(0.5) within group (order by profit) as profit from worths
)
select
    by_customer.customer_id,
    people.target_segment,
    case
        when worths.profit >= middle.profit then 'valuable'
        when worths.profit < middle.profit then 'less_valuable'
    end as worth,
    by_customer.contacts,
    by_customer.received,
    by_customer.better / spread.sd as better_than_usual
from by_customer
cross join spread
cross join middle
inner join people on people.customer_id = by_customer.customer_id
left join worths on worths.customer_id = by_customer.customer_id
where people.target_segment is not null
order by by_customer.customer_id
