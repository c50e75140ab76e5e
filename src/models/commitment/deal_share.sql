-- One row per level of loyalty and one for all: the share of spending that was bought at a discount.
-- Sales of known customers in the deal_days before as_of; a sale is a deal if it carries a discount or
-- a promotion. The level is that at the end of the last complete period before the sale, so nobody is
-- devoted by what is counted; unknown_level where it was not settled. share is the deals’ amount over
-- all, discount_rate what was taken off over the price before; intervals take customers as clusters.
-- Where no sale carries a discount or promotion no share is told: prices may simply not say so. An
-- association: discounts are also given to those from whom one fears to part. Under ten customers null.
-- analysis A31
-- guards P8, P11, P35, P36, P38
-- needs orders.customer_id, orders.ordered_at, orders.amount
-- better with orders.discount, orders.promo_id, orders.doc_kind
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param deal_days integer = 365 (30..3650): days before the date whose sales are looked at
with sales as (
    select
        customer_id,
        cast(ordered_at as date) as sold_on,
        cast(amount as double) as amount,
        greatest(coalesce(cast(discount as double), 0), 0) as discount,
        coalesce(discount > 0, false) or promo_id is not null as is_deal
    from orders
    where customer_id is not null
        and coalesce(doc_kind, 'sale') = 'sale'
        and amount >= 0
        and ordered_at < cast(getvariable('as_of') as date)
        and ordered_at >= cast(getvariable('as_of') as date) - getvariable('deal_days')
),
dated as (
    select days.sold_on, max(evidence_dates.as_of) as as_of
    from (select distinct sold_on from sales) as days
    inner join evidence_dates
        on evidence_dates.ends_period and evidence_dates.as_of <= days.sold_on
    group by days.sold_on
),
placed as (
    select
        sales.customer_id,
        coalesce('level_' || loyalty_history.level, 'unknown_level') as group_name,
        sum(sales.amount) as spent,
        sum(sales.amount) filter (where sales.is_deal) as at_deals,
        sum(sales.discount) as taken_off,
        count(*) filter (where sales.is_deal) as deals
    from sales
    left join dated on dated.sold_on = sales.sold_on
    left join loyalty_history
        on loyalty_history.customer_id = sales.customer_id
        and loyalty_history.as_of = dated.as_of
    group by sales.customer_id, coalesce('level_' || loyalty_history.level, 'unknown_level')
),
members as (
    select group_name, spent, coalesce(at_deals, 0) as at_deals, taken_off, deals
    from placed
    union all
    select
        'all',
        sum(spent),
        coalesce(sum(at_deals), 0),
        sum(taken_off),
        sum(deals)
    from placed
    group by customer_id
),
totals as (
    select
        group_name,
        cast(count(*) as double) as customers,
        sum(spent) as spent,
        sum(taken_off) as taken_off,
        sum(at_deals) / nullif(sum(spent), 0) as share,
        sum(at_deals * at_deals) as deals_2,
        sum(at_deals * spent) as deals_spent,
        sum(spent * spent) as spent_2,
        max(sum(deals)) over () > 0 as any_deal
    from members
    group by group_name
),
errors as (
    select
        group_name,
        customers,
        spent,
        case when any_deal then taken_off / nullif(spent + taken_off, 0) end as discount_rate,
        case when customers >= 10 and any_deal then share end as share,
        -- The sum of (deals - share * spent)² over customers, divided by all spending squared.
        sqrt(
            greatest(0, deals_2 - 2 * share * deals_spent + share * share * spent_2)
                * customers / nullif(customers - 1, 0)
        ) / nullif(spent, 0) as error
    from totals
)
select
    group_name,
    cast(customers as integer) as customers,
    spent,
    case when share is not null then discount_rate end as discount_rate,
    share,
    case when share is not null then greatest(0, share - 1.95996398 * error) end as ci_low,
    case when share is not null then least(1, share + 1.95996398 * error) end as ci_high
from errors
order by case group_name when 'all' then 'y' when 'unknown_level' then 'z' else group_name end
