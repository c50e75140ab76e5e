-- One row per exception that a customer asked for by as_of: under which rule, whether it was granted.
-- Recorded requests (exception_request) count with their rule; where nothing was recorded, a note of
-- staff that puts a refusal down to rules (policy_phrases) counts as refused, with found_in text, but
-- only with words_of_staff on. csat is of the request itself, or of a contact about the same order.
-- cost is what granting cost less what it saved, and unknown where nobody noted what it cost.
-- analysis A29
-- guards P27
-- better with interactions.granted, interactions.policy_id, interactions.cost, interactions.text
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param words_of_staff boolean = false: whether the words in the notes of staff are read
with orders_rated as (
    select order_id, avg(cast(coalesce(csat, perceived) as double)) as csat
    from interactions
    where kind = 'contact' and order_id is not null and coalesce(csat, perceived) is not null
    group by order_id
),
so_far as (
    select *
    from interactions
    where customer_id is not null
        and happened_at is not null
        and coalesce(happened_at < cast(getvariable('as_of') as date), true)
),
notes as (
    select
        source_file,
        source_row,
        ' ' || trim(regexp_replace(replace(lower(text), 'ё', 'е'), '[^\p{L}]+', ' ', 'g')) || ' ' as words
    from so_far
    where getvariable('words_of_staff')
        and text is not null
        and granted is null
        and kind in ('contact', 'request', 'complaint', 'exception_request')
),
refused_in_words as (
    select distinct notes.source_file, notes.source_row
    from notes
    inner join policy_phrases
        on contains(notes.words, ' ' || replace(policy_phrases.phrase, 'ё', 'е'))
)
select
    so_far.customer_id,
    cast(so_far.happened_at as date) as asked_on,
    so_far.policy_id,
    case when so_far.granted is null then false else so_far.granted end as granted,
    case when so_far.granted is null then 'text' else 'record' end as found_in,
    case when so_far.granted then cast(so_far.cost - coalesce(so_far.cost_saved, 0) as double) end as cost,
    cast(coalesce(so_far.csat, so_far.perceived, orders_rated.csat) as double) as csat,
    so_far.interaction_id,
    so_far.source_row
from so_far
left join refused_in_words
    on refused_in_words.source_row = so_far.source_row
    and refused_in_words.source_file is not distinct from so_far.source_file
left join orders_rated on orders_rated.order_id = so_far.order_id
where (so_far.kind = 'exception_request' and so_far.granted is not null)
    or refused_in_words.source_row is not null
order by so_far.customer_id, asked_on, so_far.interaction_id, so_far.source_row
