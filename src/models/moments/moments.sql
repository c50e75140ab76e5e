-- One row per contact with a customer by as_of, a moment of truth: magic, neutral, misery or not known.
-- Contacts are calls, visits and the like, complaints, requests, requests for exceptions and advice;
-- mistakes and the customers' own acts are not. class follows the evidence, the best one at hand:
-- gap, what was perceived against what was expected, at least moment_margin points apart; tag, a
-- moment that was noted as such; score, the rating alone, where moment_by allows it, since a high
-- score alone is not magic; complaint, which is misery by itself unless another contact about the
-- same order, or of the same customer within complaint_days before, was rated already: then its
-- class stays open, so that nothing counts twice. complained: a complaint came about it, by the
-- order or within complaint_days. A contact without an id is known by its file and row. put_right: it was
-- recovered or resolved. Carlzon (1987) counts every contact, whatever its length.
-- analysis A22, A23
-- guards P13, P22
-- needs interactions.happened_at, interactions.kind
-- better with interactions.perceived, interactions.expected, interactions.told_n
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_margin double = 2 (0..10): points between what was expected and perceived from which a moment is magic or misery
-- param moment_by varchar = 'expectation' ('expectation' | 'rating_too'): whether a rating alone, without what was expected, makes a moment of magic or misery
-- param enthusiastic_at double = 9 (0..10): enthusiastic, or sure to recommend, from this score, on scales that end in 10
-- param contact_dissatisfied_below double = 5 (0..10): a contact left dissatisfaction below this score of 0 to 10
-- param complaint_days integer = 30 (0..365): days after a contact in which a complaint of the same customer is about it
with contacts as (
    select
        interaction_id,
        source_file,
        source_row,
        customer_id,
        employee_id,
        unit_id,
        order_id,
        happened_at,
        cast(happened_at as date) as happened_on,
        channel,
        kind,
        duration_s,
        told_n,
        moment,
        cause,
        coalesce(recovered, resolved) as put_right,
        perceived - expected as gap,
        coalesce(csat, perceived) as rating
    from interactions
    where coalesce(happened_at < cast(getvariable('as_of') as date), happened_at is not null)
        and kind in ('contact', 'complaint', 'request', 'exception_request', 'advice')
),
rated as (
    select
        *,
        case
            when gap is not null then 'gap'
            when moment is not null then 'tag'
            when rating is not null and getvariable('moment_by') = 'rating_too' then 'score'
        end as evidence,
        case
            when gap > 0 and gap >= getvariable('moment_margin') then 'magic'
            when gap < 0 and gap <= -getvariable('moment_margin') then 'misery'
            when gap is not null then 'neutral'
            when moment is not null then moment
            when getvariable('moment_by') = 'rating_too' then
                case
                    when rating >= getvariable('enthusiastic_at') then 'magic'
                    when rating < getvariable('contact_dissatisfied_below') then 'misery'
                    when rating is not null then 'neutral'
                end
        end as class
    from contacts
),
complaints as (
    select customer_id, order_id, happened_on
    from rated
    where kind = 'complaint'
),
complained_orders as (
    select order_id, max(happened_on) as last_on
    from complaints
    where order_id is not null
    group by order_id
),
days as (
    select distinct customer_id, happened_on, order_id is null as without_order
    from rated
    where class is not null and kind <> 'complaint' and customer_id is not null
),
-- Where a contact or a complaint names no order, the customer and the days between tell.
complained_days as (
    select distinct days.customer_id, days.happened_on, days.without_order
    from days
    inner join complaints
        on complaints.customer_id = days.customer_id
        and complaints.happened_on >= days.happened_on
        and complaints.happened_on <= days.happened_on + getvariable('complaint_days')
        and (complaints.order_id is null or days.without_order)
),
rated_orders as (
    select distinct order_id
    from rated
    where order_id is not null and class is not null and kind <> 'complaint'
),
covered_complaints as (
    select distinct
        complaints.customer_id,
        complaints.happened_on,
        complaints.order_id is null as without_order
    from complaints
    inner join days
        on days.customer_id = complaints.customer_id
        and days.happened_on <= complaints.happened_on
        and days.happened_on >= complaints.happened_on - getvariable('complaint_days')
        and (complaints.order_id is null or days.without_order)
),
judged as (
    select
        rated.*,
        rated.kind = 'complaint'
            or complained_orders.order_id is not null
            or complained_days.customer_id is not null as complained,
        rated.kind = 'complaint'
            and rated.class is null
            and rated_orders.order_id is null
            and covered_complaints.customer_id is null as stands_alone
    from rated
    left join complained_orders
        on complained_orders.order_id = rated.order_id
        and complained_orders.last_on >= rated.happened_on
    left join complained_days
        on complained_days.customer_id = rated.customer_id
        and complained_days.happened_on = rated.happened_on
        and complained_days.without_order = (rated.order_id is null)
    left join rated_orders on rated_orders.order_id = rated.order_id
    left join covered_complaints
        on covered_complaints.customer_id = rated.customer_id
        and covered_complaints.happened_on = rated.happened_on
        and covered_complaints.without_order = (rated.order_id is null)
)
select
    interaction_id,
    source_file,
    source_row,
    customer_id,
    employee_id,
    unit_id,
    order_id,
    happened_at,
    happened_on,
    channel,
    kind,
    duration_s,
    case when stands_alone then 'misery' else class end as class,
    case when stands_alone then 'complaint' else evidence end as evidence,
    rating,
    cause,
    put_right,
    told_n,
    complained
from judged
order by happened_at, interaction_id, source_file, source_row
