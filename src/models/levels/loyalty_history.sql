-- One row per customer and end of a complete period: the level of loyalty then, and what decided.
-- The rules are those of loyalty_levels, applied to what was known before each date. Only customers
-- with a valid answer to a question of loyalty at that date have a row; level is null where the
-- answers do not settle it. recommends: sure to recommend, by the cut for enthusiasm.
-- analysis A01, A07
-- guards P25, P35
select
    levels_by_setting.customer_id,
    levels_by_setting.as_of,
    levels_by_setting.level,
    levels_by_setting.rule,
    evidence_by_date.recommend_margin >= 0 as recommends,
    evidence_by_date.lifecycle_state
from levels_by_setting
inner join evidence_by_date
    on evidence_by_date.customer_id = levels_by_setting.customer_id
    and evidence_by_date.as_of = levels_by_setting.as_of
inner join evidence_dates
    on evidence_dates.as_of = levels_by_setting.as_of and evidence_dates.ends_period
where levels_by_setting.parameter = 'as_chosen'
    and coalesce(
        evidence_by_date.satisfaction,
        evidence_by_date.recommend,
        evidence_by_date.repurchase_intent,
        evidence_by_date.compares
    ) is not null
order by levels_by_setting.customer_id, levels_by_setting.as_of
