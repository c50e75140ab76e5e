-- One row per customer: the traits by which customers are compared, and held equal (P7).
-- Where a customer stands in several rows, the last in the alphabet counts.
-- guards P7
-- needs customers.customer_id
-- better with customers.segment, customers.tier, customers.region, customers.acquisition_channel
select
    customer_id,
    max(segment) as segment,
    max(tier) as tier,
    max(region) as region,
    max(acquisition_channel) as acquisition_channel,
    max(kind) as customer_kind
from customers
where customer_id is not null
group by customer_id
order by customer_id
