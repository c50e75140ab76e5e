-- One row per scale on which customers answered: the score from which an answer counts, in its own points.
-- Cuts stand on the raw scale, because rescaled answers move people over a cut (9 of 1 to 10 would
-- no longer be a 9). Scales that end in 10 take the cuts for 10 as they stand, 1 to 7 and 1 to 5
-- have cuts of their own, and on any other scale the same part of its length counts as on 0 to 10.
-- Comparing has the opposite sense: up to that score a customer does not compare.
-- analysis A01, A03
-- guards P13
-- better with surveys.score
-- param satisfied_at double = 7 (0..10): satisfied from this score, on scales that end in 10
-- param satisfied_at_7 double = 5 (1..7): the same on a scale from 1 to 7
-- param satisfied_at_5 double = 4 (1..5): the same on a scale from 1 to 5
-- param enthusiastic_at double = 9 (0..10): enthusiastic, or sure to recommend, from this score, on scales that end in 10
-- param enthusiastic_at_7 double = 7 (1..7): the same on a scale from 1 to 7
-- param enthusiastic_at_5 double = 5 (1..5): the same on a scale from 1 to 5
-- param intent_at double = 8 (0..10): means to return from this score, on scales that end in 10
-- param intent_at_7 double = 6 (1..7): the same on a scale from 1 to 7
-- param intent_at_5 double = 4 (1..5): the same on a scale from 1 to 5
-- param compares_up_to double = 4 (0..10): does not compare with others up to this score, on scales that end in 10
-- param compares_up_to_7 double = 3 (1..7): the same on a scale from 1 to 7
-- param compares_up_to_5 double = 2 (1..5): the same on a scale from 1 to 5
with scales as (
    select distinct
        scale_min,
        scale_max,
        case
            when scale_max = 10 and scale_min in (0, 1) then 'ten'
            when scale_max = 7 and scale_min = 1 then 'seven'
            when scale_max = 5 and scale_min = 1 then 'five'
        end as usual,
        (scale_max - scale_min) / 10 as step
    from surveys
    where scale_max > scale_min
)
select
    scale_min,
    scale_max,
    case usual
        when 'ten' then getvariable('satisfied_at')
        when 'seven' then getvariable('satisfied_at_7')
        when 'five' then getvariable('satisfied_at_5')
        else scale_min + step * getvariable('satisfied_at')
    end as satisfied_from,
    case usual
        when 'ten' then getvariable('enthusiastic_at')
        when 'seven' then getvariable('enthusiastic_at_7')
        when 'five' then getvariable('enthusiastic_at_5')
        else scale_min + step * getvariable('enthusiastic_at')
    end as enthusiastic_from,
    case usual
        when 'ten' then getvariable('intent_at')
        when 'seven' then getvariable('intent_at_7')
        when 'five' then getvariable('intent_at_5')
        else scale_min + step * getvariable('intent_at')
    end as intent_from,
    case usual
        when 'ten' then getvariable('compares_up_to')
        when 'seven' then getvariable('compares_up_to_7')
        when 'five' then getvariable('compares_up_to_5')
        else scale_min + step * getvariable('compares_up_to')
    end as compares_to
from scales
order by scale_min, scale_max
