-- One row per customer: what is known, by as_of, of what makes a level of loyalty.
-- Scores stand on the scale on which they were given; loyalty_levels judges them. compares is high
-- for customers who compare. consecutive_satisfied counts satisfied contacts since the last
-- dissatisfied one and is null where none was rated. missing names what nobody asked or recorded,
-- and what is too old to count.
-- analysis A01
-- guards P14
-- better with surveys(construct = satisfaction), surveys(construct = repurchase_intent), surveys(construct = compares_alternatives), interactions.csat
select
    evidence_by_date.customer_id,
    evidence_by_date.as_of,
    evidence_by_date.satisfaction,
    evidence_by_date.recommend,
    evidence_by_date.repurchase_intent,
    evidence_by_date.compares,
    evidence_by_date.satisfied_run as consecutive_satisfied,
    evidence_by_date.lifecycle_state,
    evidence_by_date.share_of_wallet,
    evidence_by_date.active_acts,
    evidence_by_date.hygiene_failure,
    coalesce(captivity.captive, 'unknown') as captive,
    nullif(concat_ws(
        ', ',
        case when evidence_by_date.satisfaction is null then 'satisfaction' end,
        case when evidence_by_date.recommend is null then 'recommend' end,
        case when evidence_by_date.repurchase_intent is null then 'repurchase_intent' end,
        case when evidence_by_date.compares is null then 'compares_alternatives' end,
        case when evidence_by_date.satisfied_run is null then 'csat' end,
        case when evidence_by_date.lifecycle_state is null then 'ordered_at' end,
        case when evidence_by_date.active_acts is null then 'acts' end,
        case when coalesce(captivity.captive, 'unknown') = 'unknown' then 'could_go_elsewhere' end
    ), '') as missing
from evidence_by_date
left join captivity on captivity.customer_id = evidence_by_date.customer_id
where evidence_by_date.is_as_of
order by evidence_by_date.customer_id
