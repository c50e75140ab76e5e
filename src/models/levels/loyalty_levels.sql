-- One row per customer: the level of loyalty at as_of, 0 to 3, whether captive, and what decided.
-- The levels are those of levels_by_setting: 0 dissatisfied, 1 satisfied, 2 devoted, 3 partner, null
-- where it cannot be told. Captives keep the level of their answers, but shares never count them
-- among the devoted: who could not go has not been asked to choose. departed by contract or record.
-- analysis A01
-- guards P25, P35
select
    levels_by_setting.customer_id,
    levels_by_setting.as_of,
    levels_by_setting.level,
    loyalty_evidence.captive,
    levels_by_setting.rule,
    coalesce(loyalty_evidence.lifecycle_state = 'departed', false) as departed
from levels_by_setting
inner join loyalty_evidence on loyalty_evidence.customer_id = levels_by_setting.customer_id
where levels_by_setting.is_as_of and levels_by_setting.parameter = 'as_chosen'
order by levels_by_setting.customer_id
