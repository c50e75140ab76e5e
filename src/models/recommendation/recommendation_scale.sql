-- One row per scale on which customers or employees were asked whether they would recommend: how it is coded.
-- The usual question runs from 0 to 10. one_to_eleven: eleven points that were written down from 1
-- to 11, by the declared scale or by answers of 11 where none is 0; one point is taken off, else
-- every eighth part of the passives would turn into promoters. one_to_ten: ten points, taken as they
-- are, since a 9 remains a 9. zeros_missing: a declared 0 that nobody chose in a hundred answers or
-- more, perhaps a sign of the same; it is told and changes nothing. other: any other scale, which
-- gives no recommendation score. recommend_coding overrules what is found where a scale ends in 10 or
-- 11 and nobody chose 0: from other scales no point can be taken off.
-- analysis A21, A32
-- guards P13
-- needs surveys(construct = recommend) or surveys(construct = recommend_employer)
-- param recommend_coding varchar = 'detect' ('detect' | 'as_it_is' | 'less_one'): whether answers from 1 to 11 are noticed and one point taken off
select
    respondent_type,
    scale_min,
    scale_max,
    cast(count(*) as integer) as n,
    min(score) as lowest,
    max(score) as highest,
    case
        when getvariable('recommend_coding') = 'less_one'
            and min(score) >= 1
            and scale_min in (0, 1)
            and scale_max in (10, 11)
            then 'one_to_eleven'
        when getvariable('recommend_coding') = 'detect'
            and min(score) >= 1
            and (scale_max = 11 and scale_min = 1 or scale_max = 10 and max(score) = 11)
            then 'one_to_eleven'
        when scale_min = 0 and scale_max = 10 then 'zero_to_ten'
        when scale_min = 1 and scale_max = 10 then 'one_to_ten'
        else 'other'
    end as coded,
    scale_min = 0 and scale_max = 10 and count(*) >= 100 and min(score) >= 1 and max(score) <= 10
        as zeros_missing
from asked_to_recommend
group by respondent_type, scale_min, scale_max
order by respondent_type, scale_min, scale_max
