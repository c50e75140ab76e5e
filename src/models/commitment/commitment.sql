-- One row per customer whose last answer about commitment still counts: the score and its class.
-- Classes by the score from 0 to 10: open_to_others, wavering, settled, firm. The cuts are a choice,
-- shown and editable; with commitment_cuts = 'thirds' the customers are cut into three equal parts
-- instead, which always finds a third of them firm, whatever they answered.
-- analysis A09
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param commitment_cuts varchar = 'fixed' ('fixed' | 'thirds'): classes by fixed scores, or three equal parts of the customers
-- param wavering_at double = 4 (0..10): wavering, and no longer open to others, from this score
-- param settled_at double = 6 (0..10): settled from this score
-- param firm_at double = 8 (0..10): firm from this score
with last_answers as (
    select
        customer_id,
        answered_on,
        commitment_score,
        parts,
        row_number() over (
            partition by customer_id order by answered_on desc nulls last
        ) as place
    from commitment_answers
    where coalesce(
        answered_on < cast(getvariable('as_of') as date)
            and answered_on >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'),
        true
    )
),
thirds as (
    select
        percentile_cont(0.33333333) within group (order by commitment_score) as lower_cut,
        percentile_cont(0.66666667) within group (order by commitment_score) as upper_cut
    from last_answers
    where place = 1
),
cuts as (
    select
        case getvariable('commitment_cuts')
            when 'fixed' then getvariable('wavering_at')
        end as wavering_from,
        case getvariable('commitment_cuts')
            when 'fixed' then getvariable('settled_at')
            else lower_cut
        end as settled_from,
        case getvariable('commitment_cuts')
            when 'fixed' then getvariable('firm_at')
            else upper_cut
        end as firm_from
    from thirds
)
select
    last_answers.customer_id,
    cast(getvariable('as_of') as date) as as_of,
    last_answers.commitment_score,
    case
        when last_answers.commitment_score >= cuts.firm_from then 'firm'
        when last_answers.commitment_score >= cuts.settled_from then 'settled'
        when last_answers.commitment_score < cuts.wavering_from then 'open_to_others'
        else 'wavering'
    end as commitment_class,
    last_answers.parts,
    last_answers.answered_on
from last_answers
cross join cuts
where last_answers.place = 1
order by last_answers.customer_id
