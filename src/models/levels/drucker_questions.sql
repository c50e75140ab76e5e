-- One row per question of Drucker's and measure: how far the data can answer it, as a share.
-- who: revenue of known customers, and customers with a segment. what: segments in which at least ten
-- customers ranked what matters to them. how: of the things that matter to customers, those whose
-- performance is measured too. Each is a share of what is there (n), no mark and no sum of marks.
-- analysis A20
-- guards P8
-- better with customers.segment, surveys.role
-- better with orders.customer_id, orders.ordered_at, orders.amount
with revenue as (
    select
        cast(sum(amount) as double) as n,
        cast(sum(amount) filter (where customer_id is not null) as double) as covered
    from orders
),
segments as (
    select customer_id, max(segment) as segment
    from customers
    where customer_id is not null and coalesce(kind, 'b2c') in ('b2c', 'b2b')
    group by customer_id
),
ranked as (
    select segments.segment, count(distinct surveys.respondent_id) as respondents
    from surveys
    inner join segments on segments.customer_id = surveys.respondent_id
    where surveys.role = 'importance' and segments.segment is not null
    group by segments.segment
),
needs as (
    select
        item,
        bool_or(coalesce(role, '') = 'perception') as is_measured
    from surveys
    group by item
    having bool_or(coalesce(role, '') = 'importance')
),
measures as (
    select 1 as place, 'who' as question, 'revenue_of_known' as measure, covered, n from revenue
    union all
    select 2, 'who', 'customers_with_segment', count(segment), count(*) from segments
    union all
    select
        3,
        'what',
        'segments_with_needs',
        (select count(*) from ranked where respondents >= 10),
        count(distinct segment)
    from segments
    union all
    select 4, 'how', 'needs_measured', count(*) filter (where is_measured), count(*) from needs
)
select
    question,
    measure,
    cast(covered as double) as covered,
    cast(n as double) as n,
    case when n > 0 then covered / n end as share
from measures
order by place
