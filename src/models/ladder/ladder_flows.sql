-- One row per period, rung at its beginning and rung at its end: how many customers, and which way.
-- none_before stands for customers who were not known at the beginning; the period with which the
-- records begin has no other. direction is up, down or same by the place of the rungs, came for whom
-- nobody knew before, and left and returned for lapsing and coming back. From client_unasked to
-- client or advocate, and back, the customer did not move: only our knowledge did (asked).
-- analysis A07
with rungs as (
    select place, rung
    from (values
        (0, 'prospect'), (1, 'customer'), (2, 'client_unasked'), (2, 'client'), (3, 'advocate'),
        (4, 'apostle')
    ) as rungs(place, rung)
)
select
    ladder_moves.period_start,
    ladder_moves.period_end,
    ladder_moves.settled,
    ladder_moves.from_rung,
    ladder_moves.to_rung,
    case
        when ladder_moves.from_rung = 'none_before' then 'came'
        when ladder_moves.from_rung = ladder_moves.to_rung then 'same'
        when ladder_moves.to_rung = 'lapsed' then 'left'
        when ladder_moves.from_rung = 'lapsed' then 'returned'
        when (
            ladder_moves.from_rung = 'client_unasked' and ladder_moves.to_rung in ('client', 'advocate')
        ) or (
            ladder_moves.to_rung = 'client_unasked' and ladder_moves.from_rung in ('client', 'advocate')
        ) then 'asked'
        when to_place.place > from_place.place then 'up'
        else 'down'
    end as direction,
    cast(sum(ladder_moves.customers) as integer) as customers
from ladder_moves
left join rungs as from_place on from_place.rung = ladder_moves.from_rung
left join rungs as to_place on to_place.rung = ladder_moves.to_rung
group by
    ladder_moves.period_start, ladder_moves.period_end, ladder_moves.settled,
    ladder_moves.from_rung, ladder_moves.to_rung, from_place.place, to_place.place
order by ladder_moves.period_start, ladder_moves.from_rung, ladder_moves.to_rung
