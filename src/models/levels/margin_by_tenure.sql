-- One row per year of tenure: the margin rate of its sales, and the slope over the years on each row.
-- Margin by amount of each sale with a known margin, by the time since the customer was acquired (the
-- first visit where no day is given), within the first tenure_years. slope is the change of the rate
-- a year by least squares over sales; its error lets sales of one customer hang together. A falling
-- rate says that length and profit are two things, not that staying makes customers cheaper.
-- analysis A54
-- guards P4, P36
-- better with orders.margin, customers.acquired_at
-- param tenure_years integer = 6 (1..100): years of tenure that are looked at
with acquired as (
    select customer_id, min(cast(acquired_at as date)) as acquired_on
    from customers
    where customer_id is not null
    group by customer_id
),
sales as (
    select
        customer_totals.customer_no,
        cast(orders.margin as double) / cast(orders.amount as double) as rate,
        cast(orders.amount as double) as amount,
        (cast(orders.ordered_at as date)
            - coalesce(acquired.acquired_on, customer_totals.first_visit_on)) / 365.0 as years
    from orders
    inner join customer_totals on customer_totals.customer_id = orders.customer_id
    left join acquired on acquired.customer_id = orders.customer_id
    cross join (select before from evidence_dates where is_as_of) as reference
    where orders.margin is not null
        and orders.amount > 0
        and coalesce(orders.doc_kind, 'sale') = 'sale'
        and orders.ordered_at < reference.before
),
within as (
    select customer_no, rate, amount, cast(years as double) as years
    from sales
    where years >= 0 and years < getvariable('tenure_years')
),
line as (
    select
        regr_slope(rate, years) as slope,
        regr_intercept(rate, years) as intercept,
        avg(years) as mean_years,
        regr_sxx(rate, years) as spread,
        count(distinct customer_no) as customers
    from within
),
by_customer as (
    select
        within.customer_no,
        sum((within.years - line.mean_years)
            * (within.rate - line.intercept - line.slope * within.years)) as part
    from within
    cross join line
    group by within.customer_no
),
error as (
    select sqrt(sum(part * part) * max(customers) / nullif(max(customers) - 1, 0))
        / nullif(max(spread), 0) as se
    from by_customer
    cross join line
)
select
    cast(floor(within.years) as integer) as tenure_year,
    cast(count(distinct within.customer_no) as integer) as customers,
    cast(count(*) as integer) as orders,
    case when count(distinct within.customer_no) >= 10 then avg(within.rate) end as margin_rate,
    max(line.slope) as slope,
    max(line.slope) - 1.959964 * max(error.se) as ci_low,
    max(line.slope) + 1.959964 * max(error.se) as ci_high
from within
cross join line
cross join error
group by cast(floor(within.years) as integer)
order by tenure_year
