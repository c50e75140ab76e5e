-- One row per feature asked about in pairs, if it is there and if it is missing: Kano's classes.
-- Both answers are on five points, from like it to dislike it; kano_likes says which end likes. Each
-- respondent's pair falls into a class by the table of Kano and others (1984): attractive, one
-- dimensional, must be, indifferent, reverse or questionable. better = (A + O) / (A + O + M + I), how
-- much having it satisfies; worse = -(O + M) / (A + O + M + I), how much missing it dissatisfies
-- (Berger and others 1993), each with Wilson's interval. kano_class is the class of most respondents,
-- null where two are tied or fewer than ten answered.
-- analysis A12
-- guards P8, P13
-- needs surveys(role = functional), surveys(role = dysfunctional)
-- param kano_likes varchar = 'low' ('low' | 'high'): which end of the scale likes a feature: 1 or 5
with answers as (
    select
        respondent_id,
        coalesce(wave, cast(cast(answered_at as date) as varchar), '') as wave,
        item,
        role,
        avg(case
            when coalesce(reverse, false) <> (getvariable('kano_likes') = 'high')
                then scale_max - score + 1
            else score - scale_min + 1
        end) as place
    from surveys
    where role in ('functional', 'dysfunctional')
        and respondent_id is not null
        and item is not null
        and score is not null
        and scale_max - scale_min = 4
    group by
        respondent_id,
        coalesce(wave, cast(cast(answered_at as date) as varchar), ''),
        item,
        role
),
pairs as (
    select
        present.item,
        cast(round(present.place) as integer) as with_it,
        cast(round(missing.place) as integer) as without_it
    from answers as present
    inner join answers as missing
        on missing.respondent_id = present.respondent_id
        and missing.wave = present.wave
        and missing.item = present.item
        and missing.role = 'dysfunctional'
    where present.role = 'functional'
),
classes as (
    select
        item,
        case
            when with_it = without_it and with_it in (1, 5) then 'questionable'
            when with_it = 1 then case when without_it = 5 then 'one_dimensional' else 'attractive' end
            when with_it = 5 or without_it = 1 then 'reverse_feature'
            when without_it = 5 then 'must_be'
            else 'indifferent'
        end as kano_class
    from pairs
),
counts as (
    select
        item,
        cast(count(*) as double) as n,
        cast(count(*) filter (where kano_class = 'attractive') as double) as attractive,
        cast(count(*) filter (where kano_class = 'one_dimensional') as double) as one_dimensional,
        cast(count(*) filter (where kano_class = 'must_be') as double) as must_be,
        cast(count(*) filter (where kano_class = 'indifferent') as double) as indifferent,
        cast(count(*) filter (where kano_class = 'reverse_feature') as double) as reversed,
        cast(count(*) filter (where kano_class = 'questionable') as double) as questionable
    from classes
    group by item
),
most as (
    select item, kano_class
    from (
        select
            item,
            kano_class,
            rank() over (partition by item order by count(*) desc) as place,
            count(*) as answers
        from classes
        group by item, kano_class
    ) as ranked
    where place = 1
),
settled as (
    select item, max(kano_class) as kano_class
    from most
    group by item
    having count(*) = 1
),
sums as (
    select
        *,
        attractive + one_dimensional + must_be + indifferent as asked,
        attractive + one_dimensional as pleased,
        one_dimensional + must_be as missed
    from counts
)
select
    sums.item,
    cast(sums.n as integer) as n,
    case when sums.n >= 10 then settled.kano_class end as kano_class,
    case when asked >= 10 then pleased / asked end as better,
    case when asked >= 10 then (pleased + 1.92072941
        - 1.95996398 * sqrt(pleased * (asked - pleased) / asked + 0.96036471))
        / (asked + 3.84145882) end as better_low,
    case when asked >= 10 then (pleased + 1.92072941
        + 1.95996398 * sqrt(pleased * (asked - pleased) / asked + 0.96036471))
        / (asked + 3.84145882) end as better_high,
    case when asked >= 10 then -missed / asked end as worse,
    case when asked >= 10 then -(missed + 1.92072941
        + 1.95996398 * sqrt(missed * (asked - missed) / asked + 0.96036471))
        / (asked + 3.84145882) end as worse_low,
    case when asked >= 10 then -(missed + 1.92072941
        - 1.95996398 * sqrt(missed * (asked - missed) / asked + 0.96036471))
        / (asked + 3.84145882) end as worse_high,
    cast(attractive as integer) as attractive,
    cast(one_dimensional as integer) as one_dimensional,
    cast(must_be as integer) as must_be,
    cast(indifferent as integer) as indifferent,
    cast(reversed as integer) as reversed,
    cast(questionable as integer) as questionable
from sums
left join settled on settled.item = sums.item
order by worse, sums.item
