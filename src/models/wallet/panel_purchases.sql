-- One row per member of the market panel and brand: how often the member bought it in the window.
-- The panel are people of kind public; where nobody is of that kind, everybody with purchases of the
-- whole market, who then are buyers by selection. Own customers who keep a diary are no panel beside
-- one: each of them bought here.
-- analysis A41
-- guards P14, P21
-- needs market_purchases.customer_id, market_purchases.purchased_at, market_purchases.brand
-- better with customers.kind
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param wallet_window_days integer = 365 (30..3650): days of purchases of the whole market that count
with listed as (
    select distinct customer_id
    from customers
    where kind = 'public' and customer_id is not null
),
bought as (
    select customer_id, brand, count(*) as purchases
    from market_purchases
    where customer_id is not null
        and brand is not null
        and coalesce(
            purchased_at < cast(getvariable('as_of') as date)
                and purchased_at
                    >= cast(getvariable('as_of') as date) - getvariable('wallet_window_days'),
            getvariable('as_of') is null
        )
    group by customer_id, brand
)
select
    bought.customer_id,
    bought.brand,
    cast(bought.purchases as integer) as purchases
from bought
left join listed on listed.customer_id = bought.customer_id
cross join (select count(*) as people from listed) as counted
where listed.customer_id is not null or counted.people = 0
order by bought.customer_id, bought.brand
