-- One row: the brand under which purchases of the whole market hold the company's own sales.
-- It is the brand that known customers bought most often on days on which the orders hold a sale to
-- them. matched of the purchases of that brand by known customers fell on such a day.
-- analysis A41
-- better with market_purchases.brand
with known as (
    select
        market_purchases.brand,
        customer_days.day is not null as is_own_day
    from market_purchases
    inner join customer_numbers on customer_numbers.customer_id = market_purchases.customer_id
    left join customer_days
        on customer_days.customer_no = customer_numbers.customer_no
        and customer_days.day = cast(market_purchases.purchased_at as date)
        and customer_days.orders > 0
    where market_purchases.brand is not null
),
brands as (
    select
        brand,
        count(*) as purchases,
        count(*) filter (where is_own_day) as matched
    from known
    group by brand
)
select
    brand,
    cast(purchases as integer) as purchases,
    cast(matched as integer) as matched
from brands
where matched > 0
order by matched desc, brand
limit 1
