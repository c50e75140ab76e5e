-- One row per group of customers, by whether they are meant and what they are worth: served better or worse than the rest.
-- better_served is the mean of the group less that of all other customers, in standard deviations of
-- single contacts, each customer counting once, with its 95 % interval. verdict asks for more, for six
-- looks are taken (2.638 errors): mis_served, who are meant or valuable and get less; by_the_way, who
-- are neither and get less; over_served, who are neither and get more; as_the_rest. typical is what
-- the group gets as a rule: seconds of waiting, points, or a share. Under ten customers on either side
-- nothing is shown.
-- analysis A37
-- guards P8, P9, P27, P36
-- better with customers.target_segment
-- param meant_measure varchar = 'wait_s' ('csat' | 'wait_s' | 'first_contact_resolution' | 'granted'): the measure by which those who are meant and the others are compared
with members as (
    select
        case when target_segment then 'meant' else 'not_meant' end as meant,
        worth,
        contacts,
        received,
        better_than_usual as better
    from served_customers
    where better_than_usual is not null
),
groups as (
    select *
    from (values
        (1, 'meant', null),
        (2, 'meant', 'valuable'),
        (3, 'meant', 'less_valuable'),
        (4, 'not_meant', null),
        (5, 'not_meant', 'valuable'),
        (6, 'not_meant', 'less_valuable')
    ) as listed(place, meant, worth)
),
sides as (
    select
        groups.place,
        groups.meant,
        groups.worth,
        members.meant = groups.meant
            and (groups.worth is null or coalesce(members.worth = groups.worth, false)) as inside,
        members.contacts,
        members.received,
        members.better
    from groups
    cross join members
),
compared as (
    select
        place,
        meant,
        worth,
        cast(count(*) filter (where inside) as double) as customers,
        cast(count(*) filter (where not inside) as double) as others,
        sum(contacts) filter (where inside) as contacts,
        avg(received) filter (where inside) as received,
        avg(better) filter (where inside) - avg(better) filter (where not inside) as better_served,
        sqrt(
            var_samp(better) filter (where inside) / count(*) filter (where inside)
            + var_samp(better) filter (where not inside) / count(*) filter (where not inside)
        ) as standard_error
    from sides
    group by place, meant, worth
),
told as (
    select *, least(customers, others) >= 10 and standard_error > 0 as enough
    from compared
    where customers > 0
)
select
    meant,
    coalesce(worth, 'all') as worth,
    cast(customers as integer) as customers,
    cast(contacts as integer) as contacts,
    case when not enough then null
        when getvariable('meant_measure') = 'wait_s' then exp(received)
        else received end as typical,
    case when enough then better_served end as better_served,
    case when enough then better_served - 1.959964 * standard_error end as ci_low,
    case when enough then better_served + 1.959964 * standard_error end as ci_high,
    case
        when not enough then null
        when better_served < -2.638257 * standard_error
            and (meant = 'meant' or coalesce(worth = 'valuable', false)) then 'mis_served'
        when better_served < -2.638257 * standard_error then 'by_the_way'
        when better_served > 2.638257 * standard_error and meant = 'not_meant'
            and not coalesce(worth = 'valuable', false) then 'over_served'
        else 'as_the_rest'
    end as verdict
from told
order by place
