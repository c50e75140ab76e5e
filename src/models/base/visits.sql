-- One row per customer and day with a sale, before as_of: the transaction of all counting here.
-- Same-day orders are one visit, else published results on repeat buying do not reproduce (Fader,
-- Hardie and Lee 2005). A return makes no visit; the amount is net of that day's returns, so the
-- amounts of visits alone leave out returns on days without a sale (customer_days has them).
-- guards P15, P38
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
select
    customer_numbers.customer_id,
    customer_days.day as visited_on,
    customer_days.orders,
    customer_days.amount,
    customer_days.customer_no
from customer_days
inner join customer_numbers on customer_numbers.customer_no = customer_days.customer_no
where customer_days.orders > 0
    and customer_days.day < cast(getvariable('as_of') as date)
order by customer_days.customer_no, customer_days.day
