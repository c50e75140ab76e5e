-- One row per customer of the chosen group: what a caller needs, and who is held out.
-- held_out customers are to be left alone: only against them can anybody tell later whether the
-- offer did anything. The draw is a hash (MD5) of the seed and the customer id, so the same seed
-- holds out the same people in every group and on every day, and another seed others. all means
-- every group of the grouping. Ids are pseudonyms of persons, not nameless numbers. departed
-- customers stay in and are marked; captive ones too, for an offer to stay is lost on them.
-- analysis A01, A03, A04, A07, B1
-- guards P11, P25, P27
-- param list_grouping varchar = 'rfm_segment' ('rfm_segment' | 'lifecycle' | 'level' | 'satisfaction_loyalty' | 'attitude_patronage' | 'loyalty_profit' | 'rung' | 'commitment' | 'captivity'): which grouping of customers the list is taken from
-- param list_group varchar = 'all': which group of it; all takes every one
-- param hold_out_share double = 0.1 (0..0.9): the part of the customers that is left alone for comparison
-- param hold_out_seed integer = 1 (1..1000000): the seed of the draw; another campaign takes another one
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with chosen as (
    select group_name, customer_id
    from customer_groups
    where grouping_name = getvariable('list_grouping')
        and (getvariable('list_group') = 'all' or group_name = getvariable('list_group'))
),
drawn as (
    select
        group_name,
        customer_id,
        -- The first eight of the hash's hexadecimal digits, as a part of all that they could be.
        cast('0x' || left(md5(getvariable('hold_out_seed') || ':' || customer_id), 8) as bigint)
            / 4294967296.0 as draw
    from chosen
)
select
    drawn.customer_id,
    drawn.group_name,
    drawn.draw < getvariable('hold_out_share') as held_out,
    customer_totals.last_visit_on,
    customer_totals.visits,
    customer_totals.amount,
    captivity.captive,
    coalesce(departures.departed_at < cast(getvariable('as_of') as date), departures.customer_id is not null)
        as departed
from drawn
left join customer_totals on customer_totals.customer_id = drawn.customer_id
left join captivity on captivity.customer_id = drawn.customer_id
left join departures on departures.customer_id = drawn.customer_id
order by drawn.group_name, drawn.customer_id
