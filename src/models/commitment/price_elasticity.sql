-- One row per level of loyalty and one for all: by how many per cent less is bought of a product that
-- grows one per cent dearer. Months of a product that follow each other: the change of the logarithm of
-- units sold to the group against that of the mean price paid by anybody (amount over quantity),
-- both less the month’s mean over products, so that seasons and a general rise of prices drop out
-- and what is left is one product against the others. elasticity is the slope; its interval takes products
-- as clusters. A group’s months without a sale of the product are left out, so small groups look less
-- touchy than they are. The level is that at the end of the last period before the sale. Needs ten
-- products and ten price_moves, months in which a price moved by a hundredth or more against the others; else null.
-- An association: prices are cut when stocks are large, and campaigns come with lower prices.
-- analysis A31
-- guards P8, P11, P31, P35, P36, P38
-- needs orders.ordered_at, orders.amount
-- better with orders.product, orders.quantity, orders.doc_kind, orders.customer_id
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with sales as (
    select
        customer_id,
        product,
        cast(ordered_at as date) as sold_on,
        cast(date_trunc('month', ordered_at) as date) as month,
        cast(quantity as double) as quantity,
        cast(amount as double) as amount
    from orders
    where product is not null
        and quantity > 0
        and amount > 0
        and coalesce(doc_kind, 'sale') = 'sale'
        and ordered_at < date_trunc('month', cast(getvariable('as_of') as date))
),
dated as (
    select days.sold_on, max(evidence_dates.as_of) as as_of
    from (select distinct sold_on from sales) as days
    inner join evidence_dates
        on evidence_dates.ends_period and evidence_dates.as_of <= days.sold_on
    group by days.sold_on
),
prices as (
    select product, month, ln(sum(amount) / sum(quantity)) as log_price
    from sales
    group by product, month
),
sold as (
    select 'all' as group_name, product, month, sum(quantity) as quantity
    from sales
    group by product, month
    union all
    select 'level_' || loyalty_history.level, sales.product, sales.month, sum(sales.quantity)
    from sales
    inner join dated on dated.sold_on = sales.sold_on
    inner join loyalty_history
        on loyalty_history.customer_id = sales.customer_id
        and loyalty_history.as_of = dated.as_of
    where loyalty_history.level is not null
    group by loyalty_history.level, sales.product, sales.month
),
changes as (
    select
        sold.group_name,
        sold.product,
        sold.month,
        ln(sold.quantity) - ln(before.quantity) as bought,
        prices.log_price - prices_before.log_price as dearer
    from sold
    inner join sold as before
        on before.group_name = sold.group_name
        and before.product = sold.product
        and before.month = cast(sold.month - interval '1' month as date)
    inner join prices on prices.product = sold.product and prices.month = sold.month
    inner join prices as prices_before
        on prices_before.product = before.product and prices_before.month = before.month
),
within_months as (
    select
        group_name,
        product,
        bought - avg(bought) over (partition by group_name, month) as y,
        dearer - avg(dearer) over (partition by group_name, month) as x
    from changes
),
slopes as (
    select
        group_name,
        cast(count(distinct product) as double) as products,
        count(*) filter (where abs(x) >= 0.01) as price_moves,
        sum(x * x) as xx,
        sum(x * y) / nullif(sum(x * x), 0) as slope
    from within_months
    group by group_name
),
by_product as (
    select within_months.group_name, within_months.product, sum(x * (y - slopes.slope * x)) as part
    from within_months
    inner join slopes on slopes.group_name = within_months.group_name
    group by within_months.group_name, within_months.product
),
errors as (
    select
        by_product.group_name,
        sqrt(sum(part * part) * max(slopes.products) / nullif(max(slopes.products) - 1, 0))
            / nullif(max(slopes.xx), 0) as error
    from by_product
    inner join slopes on slopes.group_name = by_product.group_name
    group by by_product.group_name
),
groups as (
    select 'all' as group_name
    union
    select group_name from slopes
),
told as (
    select
        groups.group_name,
        coalesce(slopes.products, 0) as products,
        coalesce(slopes.price_moves, 0) as price_moves,
        case when slopes.products >= 10 and slopes.price_moves >= 10 then slopes.slope end
            as elasticity,
        errors.error
    from groups
    left join slopes on slopes.group_name = groups.group_name
    left join errors on errors.group_name = groups.group_name
)
select
    group_name,
    cast(products as integer) as products,
    cast(price_moves as integer) as price_moves,
    elasticity,
    case when elasticity is not null then elasticity - 1.95996398 * error end as ci_low,
    case when elasticity is not null then elasticity + 1.95996398 * error end as ci_high
from told
order by case group_name when 'all' then 'z' else group_name end
