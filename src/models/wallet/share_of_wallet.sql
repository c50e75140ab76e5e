-- One row per known customer with purchases of the whole market: what part of them came here.
-- By purchases and by amount, in the wallet_window_days before as_of. own_place: the own brand among the
-- brands that the customer bought, by purchases, ties sharing their places. rule_share: what the
-- wallet allocation rule gives for that place, (1 - place / (n + 1)) * 2 / n with n brands
-- (Keiningham, Aksoy, Buoye and Cooil 2011), who had customers rank the brands themselves.
-- analysis A41
-- guards P21, P25
-- needs market_purchases.customer_id, market_purchases.purchased_at, market_purchases.brand
-- better with market_purchases.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param own_brand varchar = select brand from own_brand: the brand of the company in purchases of the whole market
-- param wallet_window_days integer = 365 (30..3650): days of purchases of the whole market that count
with bought as (
    select
        market_purchases.customer_id,
        market_purchases.brand,
        market_purchases.brand = getvariable('own_brand') as is_own,
        cast(count(*) as double) as purchases,
        sum(cast(market_purchases.amount as double)) as amount
    from market_purchases
    inner join customer_totals on customer_totals.customer_id = market_purchases.customer_id
    where market_purchases.brand is not null
        and market_purchases.purchased_at < cast(getvariable('as_of') as date)
        and market_purchases.purchased_at
            >= cast(getvariable('as_of') as date) - getvariable('wallet_window_days')
    group by market_purchases.customer_id, market_purchases.brand
),
places as (
    select
        customer_id,
        is_own,
        purchases,
        amount,
        rank() over (partition by customer_id order by purchases desc)
            + (count(*) over (partition by customer_id, purchases) - 1) / 2.0 as place,
        count(*) over (partition by customer_id) as brands
    from bought
),
wallets as (
    select
        customer_id,
        coalesce(sum(purchases) filter (where is_own), 0) as own_purchases,
        sum(purchases) as purchases,
        coalesce(sum(amount) filter (where is_own), 0) as own_amount,
        sum(amount) as amount,
        max(brands) as brands,
        max(place) filter (where is_own) as own_place
    from places
    group by customer_id
)
select
    customer_id,
    cast(getvariable('as_of') as date) as as_of,
    cast(own_purchases as integer) as own_purchases,
    cast(purchases as integer) as purchases,
    own_purchases / purchases as share_of_purchases,
    case when amount > 0 then own_amount / amount end as share_of_wallet,
    cast(brands as integer) as brands,
    own_place,
    (1 - own_place / (brands + 1)) * 2 / brands as rule_share
from wallets
where getvariable('own_brand') is not null
order by customer_id
