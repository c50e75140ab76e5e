-- One row per studied episode, customer and split: the group in which they stood when it began.
-- The level of loyalty is that of the last period end before the episode (loyalty_history), so by
-- answers and purchases before it; the class of commitment that of the last answer before, if no
-- older than answer_valid_days, by the fixed cuts.
-- guards P35
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param wavering_at double = 4 (0..10): wavering, and no longer open to others, from this score
-- param settled_at double = 6 (0..10): settled from this score
-- param firm_at double = 8 (0..10): firm from this score
with answers as (
    select
        competitor_exposure.episode_no,
        competitor_exposure.customer_no,
        commitment_answers.commitment_score,
        row_number() over (
            partition by competitor_exposure.episode_no, competitor_exposure.customer_no
            order by commitment_answers.answered_on desc
        ) as place
    from competitor_exposure
    inner join commitment_answers
        on commitment_answers.customer_id = competitor_exposure.customer_id
        and commitment_answers.answered_on < competitor_exposure.started_on
        and commitment_answers.answered_on
            >= competitor_exposure.started_on - getvariable('answer_valid_days')
),
level_dates as (
    select episodes.episode_no, max(evidence_dates.as_of) as as_of
    from (select distinct episode_no, started_on from competitor_exposure) as episodes
    inner join evidence_dates
        on evidence_dates.ends_period and evidence_dates.as_of <= episodes.started_on
    group by episodes.episode_no
)
select
    competitor_exposure.episode_no,
    competitor_exposure.customer_no,
    'level' as split,
    'level_' || loyalty_history.level as group_name
from competitor_exposure
inner join level_dates on level_dates.episode_no = competitor_exposure.episode_no
inner join loyalty_history
    on loyalty_history.customer_id = competitor_exposure.customer_id
    and loyalty_history.as_of = level_dates.as_of
where loyalty_history.level is not null
union all
select
    episode_no,
    customer_no,
    'commitment' as split,
    case
        when commitment_score >= getvariable('firm_at') then 'firm'
        when commitment_score >= getvariable('settled_at') then 'settled'
        when commitment_score < getvariable('wavering_at') then 'open_to_others'
        else 'wavering'
    end as group_name
from answers
where place = 1
order by episode_no, split, customer_no
