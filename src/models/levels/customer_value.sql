-- One row per customer: how long with us, and what the last 365 days before as_of brought and cost.
-- tenure_days runs from the day of becoming a customer, else from the first visit, else it is what
-- the file says; for whoever left it ends at the last visit or the departure. margin is null where
-- no order carries one, and value_basis tells which of the two profit stands on. cost_to_serve is
-- the cost noted with contacts.
-- analysis A03, A54
-- guards P4, P5
-- better with orders.margin, customers.acquired_at, interactions.cost
-- better with orders.customer_id, orders.ordered_at, orders.amount
with reference as (
    select as_of, before from evidence_dates where is_as_of
),
people as (
    select
        customer_id,
        min(cast(acquired_at as date)) as acquired_on,
        max(tenure_days) as tenure_days
    from customers
    where customer_id is not null
    group by customer_id
),
left_on as (
    select customer_id, coalesce(departed_at, last_activity_at) as ended_on
    from departures
),
earned as (
    select
        orders.customer_id,
        sum(cast(orders.amount as double)) as amount,
        sum(cast(orders.margin as double)) as margin
    from orders
    cross join reference
    where orders.customer_id is not null
        and orders.ordered_at < reference.before
        and orders.ordered_at >= reference.before - 365
    group by orders.customer_id
),
served as (
    select interactions.customer_id, sum(cast(interactions.cost as double)) as cost
    from interactions
    cross join reference
    where interactions.cost is not null
        and interactions.happened_at < reference.before
        and interactions.happened_at >= reference.before - 365
    group by interactions.customer_id
),
basis as (
    select count(margin) > 0 as has_margin from orders
),
everybody as (
    select customer_id from captivity
    union
    select customer_id from standing_answers
)
select
    everybody.customer_id,
    reference.as_of,
    coalesce(
        cast(
            least(coalesce(left_on.ended_on, reference.as_of), reference.as_of)
                - coalesce(people.acquired_on, customer_totals.first_visit_on)
            as integer
        ),
        people.tenure_days
    ) as tenure_days,
    coalesce(earned.amount, case when customer_totals.customer_id is not null then 0 end) as amount,
    case when basis.has_margin then
        coalesce(earned.margin, case when customer_totals.customer_id is not null then 0 end)
    end as margin,
    case
        when customer_totals.customer_id is null then null
        when basis.has_margin then coalesce(earned.margin, 0)
        else coalesce(earned.amount, 0)
    end as profit,
    case when basis.has_margin then 'margin' else 'amount' end as value_basis,
    coalesce(served.cost, 0) as cost_to_serve
from everybody
cross join reference
cross join basis
left join people on people.customer_id = everybody.customer_id
left join customer_totals on customer_totals.customer_id = everybody.customer_id
left join left_on on left_on.customer_id = everybody.customer_id
left join earned on earned.customer_id = everybody.customer_id
left join served on served.customer_id = everybody.customer_id
order by everybody.customer_id
