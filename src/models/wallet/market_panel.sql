-- One row per number of purchases of the category: how many members of the market panel made them.
-- Who is listed as a member and bought nothing in the window counts with none; non_buyers adds people
-- of the market whom the file does not list, since a list of buyers alone has no penetration.
-- analysis A41
-- guards P14
-- better with customers.kind
-- param non_buyers integer = 0 (0..100000000): people of the market who bought nothing of the category and are not in the file
with members as (
    select customer_id, sum(purchases) as purchases
    from panel_purchases
    group by customer_id
    union all
    select distinct customers.customer_id, 0
    from customers
    left join panel_purchases on panel_purchases.customer_id = customers.customer_id
    where customers.kind = 'public'
        and customers.customer_id is not null
        and panel_purchases.customer_id is null
),
tallies as (
    select purchases, count(*) as people
    from members
    group by purchases
    union all
    select 0, getvariable('non_buyers')
    where getvariable('non_buyers') > 0
)
select
    cast(purchases as integer) as purchases,
    cast(sum(people) as integer) as people
from tallies
group by purchases
order by purchases
