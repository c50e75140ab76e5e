-- One row per customer with a branch: visits in the days before a downturn began, and in as many from then on.
-- The downturn is the last of low_demand_periods that began downturn_days before as_of or earlier.
-- branch_response: what the customer's branch did from then on that customers feel: cut, improvement, both
-- or neither; a step without a branch is one of all. A customer's first purchase is left out on both sides, for it says nothing of staying.
-- analysis A47
-- needs customers.home_unit_id, initiatives.kind, initiatives.felt_by_customers, orders.customer_id
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param downturn_days integer = 365 (30..1095): days before and after a downturn began that are compared
with onset as (
    select max(starts_on) as started_on
    from low_demand_periods
    where starts_on + getvariable('downturn_days') <= cast(getvariable('as_of') as date)
),
steps as (
    select
        initiatives.unit_id,
        bool_or(initiatives.kind = 'cut') as has_cut,
        bool_or(initiatives.kind = 'improvement') as has_improved
    from initiatives
    inner join onset
        on initiatives.started_at >= onset.started_on
        and initiatives.started_at < onset.started_on + getvariable('downturn_days')
    where initiatives.kind in ('cut', 'improvement') and initiatives.felt_by_customers
    group by initiatives.unit_id
),
homes as (
    select
        customer_numbers.customer_no,
        max(customers.home_unit_id) as unit_id,
        min(cast(customers.acquired_at as date)) as acquired_on
    from customers
    inner join customer_numbers on customer_numbers.customer_id = customers.customer_id
    where customers.home_unit_id is not null
    group by customer_numbers.customer_no
),
firsts as (
    select customer_no, min(day) as first_on
    from customer_days
    where orders > 0
    group by customer_no
),
counted as (
    select
        homes.customer_no,
        homes.unit_id,
        onset.started_on,
        count(*) filter (where customer_days.day < onset.started_on) as visits_before,
        count(*) filter (where customer_days.day >= onset.started_on) as visits_after
    from homes
    cross join onset
    inner join firsts on firsts.customer_no = homes.customer_no
    inner join customer_days
        on customer_days.customer_no = homes.customer_no
        and customer_days.orders > 0
        and customer_days.day > coalesce(homes.acquired_on, firsts.first_on)
        and customer_days.day >= onset.started_on - getvariable('downturn_days')
        and customer_days.day < onset.started_on + getvariable('downturn_days')
    group by homes.customer_no, homes.unit_id, onset.started_on
),
responses as (
    select
        branches.unit_id,
        coalesce(bool_or(steps.has_cut), false) as has_cut,
        coalesce(bool_or(steps.has_improved), false) as has_improved
    from (select distinct unit_id from counted) as branches
    left join steps on coalesce(steps.unit_id = branches.unit_id, true)
    group by branches.unit_id
)
select
    counted.customer_no,
    counted.unit_id,
    counted.started_on,
    case
        when responses.has_cut and responses.has_improved then 'both'
        when responses.has_cut then 'cut'
        when responses.has_improved then 'improvement'
        else 'neither'
    end as branch_response,
    cast(counted.visits_before as integer) as visits_before,
    cast(counted.visits_after as integer) as visits_after
from counted
inner join responses on responses.unit_id = counted.unit_id
order by counted.customer_no
