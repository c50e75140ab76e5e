-- One row per person or organisation and role in which it meets the company: the three meanings of client.
-- meaning: buys (a buyer), depends (an employee on a manager, a manager on employees, a supplier on the
-- buyer), uses services of the other (a partner, an internal client). Buyers are customers with a sale or
-- a contract, or who are recorded as buying; contacts of one account are one organisation. One and the
-- same is known by the same number alone: an employee who buys under a number of a customer of their own
-- counts as two. Where nine of ten numbers of staff, five or more, are bare figures that customers have
-- too, both were numbered from one on, and numbered_apart is true of staff: 7 and 7 are two.
-- analysis A10
-- guards P27
-- better with customers.kind, employees.employee_id, orders.customer_id
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with accounts as (
    select
        customer_id,
        coalesce(max(account_id), customer_id) as entity_id,
        max(kind) as kind
    from customers
    where customer_id is not null
    group by customer_id
),
bought as (
    select distinct customer_id
    from orders
    where customer_id is not null
        and amount > 0
        and coalesce(doc_kind, 'sale') = 'sale'
        and coalesce(ordered_at < cast(getvariable('as_of') as date), true)
),
buyers as (
    select coalesce(accounts.entity_id, bought.customer_id) as entity_id
    from bought
    left join accounts on accounts.customer_id = bought.customer_id
    union
    select entity_id from accounts where kind in ('b2c', 'b2b', 'public')
),
staff as (
    select employee_id, max(manager_id) as manager_id
    from employees
    where employee_id is not null and coalesce(left_at >= cast(getvariable('as_of') as date), true)
    group by employee_id
),
taken as (
    select entity_id as number_taken from buyers
    union
    select customer_id from accounts
),
numbering as (
    select
        count(*) >= 5
        and count(*) filter (
            where taken.number_taken is not null and regexp_full_match(staff.employee_id, '[0-9]+')
        ) >= 0.9 * count(*) as apart
    from staff
    left join taken on taken.number_taken = staff.employee_id
)
select entity_id, 'buyer' as entity_role, 'buys' as meaning, false as numbered_apart from buyers
union
select entity_id, 'supplier', 'depends', false from accounts where kind = 'supplier'
union
select employee_id, 'employee', 'depends', numbering.apart from staff cross join numbering
union
select staff.manager_id, 'manager', 'depends', numbering.apart
from staff
cross join numbering
where staff.manager_id is not null
union
select entity_id, 'partner', 'uses_services', false from accounts where kind = 'partner'
union
select entity_id, 'internal_client', 'uses_services', false from accounts where kind = 'internal'
order by entity_id, entity_role
