-- One row per customer and day on which a small extra was given.
-- An extra is orders.extra_given or a contact of the kind bonus.
-- analysis A17
-- needs orders.extra_given or interactions(kind = bonus)
-- better with orders.customer_id, orders.ordered_at, orders.amount
select customer_numbers.customer_no, cast(orders.ordered_at as date) as day
from orders
inner join customer_numbers on customer_numbers.customer_id = orders.customer_id
where orders.extra_given
union
select customer_numbers.customer_no, cast(interactions.happened_at as date)
from interactions
inner join customer_numbers on customer_numbers.customer_id = interactions.customer_id
where interactions.kind = 'bonus'
order by customer_no, day
