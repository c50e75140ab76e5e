-- One row per threshold, shift and level: the share of the level if that threshold stood elsewhere.
-- Of all customers present at as_of whose satisfaction is known, captives included, so shares need not
-- add up to one where a question was not asked. as_chosen is the setting in force; steps are those of
-- level_settings, and strictness says whether they make the threshold harder or easier to reach.
-- analysis A01
-- guards P8
with counts as (
    select
        levels_by_setting.parameter,
        levels_by_setting.shift,
        levels_by_setting.level,
        cast(count(*) as double) as customers
    from levels_by_setting
    inner join loyalty_levels on loyalty_levels.customer_id = levels_by_setting.customer_id
    where levels_by_setting.is_as_of
        and levels_by_setting.rule <> 'satisfaction_unknown'
        and not loyalty_levels.departed
    group by levels_by_setting.parameter, levels_by_setting.shift, levels_by_setting.level
),
settings as (
    select parameter, shift, sum(customers) as n
    from counts
    group by parameter, shift
)
select
    settings.parameter,
    settings.shift,
    case when settings.shift > 0 then 'stricter' when settings.shift < 0 then 'looser' else 'as_chosen' end
        as strictness,
    levels.level,
    cast(coalesce(counts.customers, 0) as integer) as customers,
    case when settings.n >= 10 then coalesce(counts.customers, 0) / settings.n end as share
from settings
cross join (values (0), (1), (2), (3)) as levels(level)
left join counts
    on counts.parameter = settings.parameter
    and counts.shift = settings.shift
    and counts.level = levels.level
order by settings.parameter, settings.shift, levels.level
