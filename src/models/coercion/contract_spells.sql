-- One row per customer and uninterrupted time under contract: from when to when they were bound.
-- A term that begins within 31 days after the last one ended renews it. Terms shorter than
-- shortest_lock_days, such as a month's notice, bind nobody. ended: the lock was over by as_of.
-- analysis A05, A06
-- better with contracts.started_at, contracts.ends_at
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param shortest_lock_days integer = 32 (0..3650): contracts of a shorter term bind nobody
with terms as (
    select
        customer_id,
        cast(started_at as date) as started_on,
        cast(ends_at as date) as ends_on
    from contracts
    where customer_id is not null
        and started_at < cast(getvariable('as_of') as date)
        and cast(ends_at as date) - cast(started_at as date) >= getvariable('shortest_lock_days')
),
breaks as (
    select
        customer_id,
        started_on,
        ends_on,
        coalesce(started_on > 31 + max(ends_on) over (
            partition by customer_id
            order by started_on, ends_on
            rows between unbounded preceding and 1 preceding
        ), true) as begins
    from terms
),
numbered as (
    select
        customer_id,
        started_on,
        ends_on,
        sum(cast(begins as integer)) over (
            partition by customer_id order by started_on, ends_on rows unbounded preceding
        ) as spell_no
    from breaks
)
select
    customer_id,
    cast(spell_no as integer) as spell_no,
    min(started_on) as bound_from,
    max(ends_on) as bound_to,
    max(started_on) as last_term_from,
    cast(count(*) as integer) as terms,
    max(ends_on) < cast(getvariable('as_of') as date) as ended
from numbered
group by customer_id, spell_no
order by customer_id, spell_no
