-- One row per issue: how many rows of the orders it touches, and what share of rows and amount.
-- Shares are of all rows loaded and of their net amount, so returns have a negative share.
-- anonymous_sales: no customer, so outside all customer models. returns: returns and corrections,
-- or negative amounts of no stated kind. positive_returns: returns that add to the amount.
-- duplicates: further rows equal in order, customer, time, amount, product, quantity and branch;
-- possible_duplicates: the same without an order id. partial_last_period: the period of the
-- calendar that still ran on as_of. isolated_dates: see data_span. after_as_of: later than the date
-- the analysis stands on. line_samples: all rows, where orders have one line each though there are
-- a thousand products or more, so the file may be a sample of lines and frequency means nothing.
-- analysis B3
-- guards P15, P31, P32, P38
-- needs orders.ordered_at, orders.amount
-- better with orders.customer_id, orders.order_id, orders.doc_kind, orders.product
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with by_day as (
    select
        cast(ordered_at as date) as day,
        count(*) as rows,
        sum(amount) as amount,
        count(*) filter (where customer_id is null) as anonymous_rows,
        sum(amount) filter (where customer_id is null) as anonymous_amount,
        count(*) filter (where coalesce(doc_kind in ('return', 'correction'), amount < 0))
            as return_rows,
        sum(amount) filter (where coalesce(doc_kind in ('return', 'correction'), amount < 0))
            as return_amount,
        count(*) filter (where doc_kind = 'return' and amount > 0) as positive_rows,
        sum(amount) filter (where doc_kind = 'return' and amount > 0) as positive_amount,
        count(*) filter (where amount = 0) as zero_rows
    from orders
    group by cast(ordered_at as date)
),
bounds as (
    select
        cast(getvariable('as_of') as date) as as_of,
        (select min(period_start) from calendar where not complete) as running_since,
        data_span.as_of as isolated_from,
        data_span.isolated_rows_before + data_span.isolated_rows_after as isolated_rows,
        data_span.isolated_amount
    from data_span
),
sums as (
    select
        cast(sum(rows) as double) as rows,
        cast(sum(amount) as double) as amount,
        sum(anonymous_rows) as anonymous_rows,
        sum(anonymous_amount) as anonymous_amount,
        sum(return_rows) as return_rows,
        sum(return_amount) as return_amount,
        sum(positive_rows) as positive_rows,
        sum(positive_amount) as positive_amount,
        sum(zero_rows) as zero_rows,
        sum(rows) filter (where day >= running_since and day < as_of) as partial_rows,
        sum(amount) filter (where day >= running_since and day < as_of) as partial_amount,
        sum(rows) filter (where day >= as_of and day < isolated_from) as after_rows,
        sum(amount) filter (where day >= as_of and day < isolated_from) as after_amount,
        max(isolated_rows) as isolated_rows,
        max(isolated_amount) as isolated_amount
    from by_day
    cross join bounds
),
order_lines as (
    select order_id, count(*) as lines, count(product) as named_lines
    from orders
    where order_id is not null
    group by order_id
),
repeated as (
    select 'duplicates' as issue, count(*) - 1 as copies, orders.amount
    from orders
    inner join order_lines on order_lines.order_id = orders.order_id and order_lines.lines > 1
    group by
        orders.order_id, orders.customer_id, orders.ordered_at, orders.amount, orders.doc_kind,
        orders.product, orders.category, orders.quantity, orders.unit_id
    having count(*) > 1
    union all
    select 'possible_duplicates' as issue, count(*) - 1 as copies, amount
    from orders
    where order_id is null and customer_id is not null
    group by
        customer_id, ordered_at, amount, doc_kind, product, category, quantity, unit_id
    having count(*) > 1
),
baskets as (
    select percentile_cont(0.5) within group (order by lines) as usual_lines
    from order_lines
    where named_lines > 0
),
products as (
    select count(distinct product) as products
    from orders
    where product is not null
),
issues as (
    select 1 as place, 'anonymous_sales' as issue, anonymous_rows as rows, anonymous_amount as amount
    from sums
    union all
    select 2, 'returns', return_rows, return_amount from sums
    union all
    select 3, 'positive_returns', positive_rows, positive_amount from sums
    union all
    select 4, 'zero_amounts', zero_rows, 0 from sums
    union all
    select 5, 'duplicates', sum(copies), sum(copies * amount)
    from repeated
    where issue = 'duplicates'
    union all
    select 6, 'possible_duplicates', sum(copies), sum(copies * amount)
    from repeated
    where issue = 'possible_duplicates'
    union all
    select 7, 'partial_last_period', partial_rows, partial_amount from sums
    union all
    select 8, 'isolated_dates', isolated_rows, isolated_amount from sums
    union all
    select 9, 'after_as_of', after_rows, after_amount from sums
    union all
    select
        10,
        'line_samples',
        case when baskets.usual_lines = 1 and products.products >= 1000 then sums.rows end,
        case when baskets.usual_lines = 1 and products.products >= 1000 then sums.amount end
    from sums
    cross join baskets
    cross join products
)
select
    issues.issue,
    cast(coalesce(issues.rows, 0) as bigint) as rows,
    cast(coalesce(issues.amount, 0) as decimal(18, 2)) as amount,
    cast(coalesce(issues.rows, 0) as double) / nullif(sums.rows, 0) as share_of_rows,
    cast(coalesce(issues.amount, 0) as double) / nullif(sums.amount, 0) as share_of_amount
from issues
cross join sums
order by issues.place
