-- One row per customer who is drawn to be asked: a sample of those who bought, by groups.
-- Each group gives as many as its part of all customers, and ten at least where it has them and
-- the sample has room, so that small groups can be spoken of. weight is how many customers of the
-- group each one stands for: answers weighted by it speak of all customers again. Within a group the
-- order is a hash (MD5) of the seed and the customer id, so the same seed draws the same people.
-- analysis A01
-- guards P14, P27
-- better with customers.segment
-- param ask_n integer = 400 (10..20000): how many customers are drawn
-- param ask_seed integer = 1 (1..1000000): the seed of the draw; another survey takes another one
-- param ask_by varchar = 'rfm_segment' ('rfm_segment' | 'own_segment'): the groups by which customers are drawn: those of buying, or the company's own
with own as (
    select customer_id, min(segment) as segment
    from customers
    group by customer_id
),
strata as (
    select
        rfm_segments.customer_id,
        case
            when getvariable('ask_by') = 'own_segment' then coalesce(own.segment, 'none')
            else rfm_segments.segment
        end as stratum
    from rfm_segments
    left join own on own.customer_id = rfm_segments.customer_id
),
ordered as (
    select
        customer_id,
        stratum,
        count(*) over (partition by stratum) as stratum_size,
        row_number() over (
            partition by stratum
            order by md5(getvariable('ask_seed') || ':' || customer_id), customer_id
        ) as place
    from strata
),
least_each as (
    select least(10, floor(getvariable('ask_n') / count(distinct stratum))) as places
    from strata
),
queued as (
    select
        ordered.customer_id,
        ordered.stratum,
        ordered.stratum_size,
        -- Places are spread evenly over a group, so that the first ones of all groups are its part.
        row_number() over (
            order by
                case when ordered.place <= least_each.places then 0 else 1 end,
                (ordered.place - 0.5) / ordered.stratum_size,
                ordered.customer_id
        ) as turn
    from ordered
    cross join least_each
),
drawn as (
    select customer_id, stratum, stratum_size
    from queued
    where turn <= getvariable('ask_n')
)
select
    customer_id,
    stratum,
    cast(stratum_size as integer) as stratum_size,
    cast(count(*) over (partition by stratum) as integer) as stratum_drawn,
    cast(stratum_size as double) / count(*) over (partition by stratum) as weight
from drawn
order by stratum, customer_id
