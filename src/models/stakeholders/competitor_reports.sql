-- One row per kind of act of competitors: whether customers report more after it than before, and how soon.
-- Tips of customers of the region in tip_days after the beginning of an act, against as many days before
-- it, both complete, of acts that began twice tip_days or more after the last one of their kind and
-- region, so that no tip counts twice; the ratio has the interval of two counts on its logarithm, from
-- five tips on either side on. told_of is the share of acts with a tip in these days, days_until_told how
-- many days later the earliest came, in the median, of those that were told of. When the company itself
-- noticed is not in the data, so the lead over its own watch cannot be told.
-- analysis A56
-- guards P3, P8
-- needs events.kind, events.started_at
-- better with interactions.kind, customers.region
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param tip_days integer = 28 (3..180): days before and after the beginning of an act of a competitor
with every_act as (
    select distinct
        kind,
        coalesce(scope_kind, 'all') as scope_kind,
        case when coalesce(scope_kind, 'all') = 'all' then '' else scope_value end as scope_value,
        cast(started_at as date) as started_on
    from events
    where kind in ('competitor_promo', 'competitor_entry')
        and coalesce(scope_kind, 'all') in ('all', 'region')
),
acts as (
    select *
    from every_act
    where not exists (
        select 1
        from every_act as earlier
        where earlier.kind = every_act.kind
            and (
                earlier.scope_kind = 'all'
                or every_act.scope_kind = 'all'
                or earlier.scope_value = every_act.scope_value
            )
            and earlier.started_on > every_act.started_on - 2 * getvariable('tip_days')
            and (
                earlier.started_on < every_act.started_on
                -- Of one day the act that reaches everybody stands for all.
                or (earlier.started_on = every_act.started_on
                    and earlier.scope_kind = 'all' and every_act.scope_kind <> 'all')
            )
    )
        and coalesce(
            started_on - getvariable('tip_days')
                >= cast(getvariable('observed_from') as date),
            true
        )
        and coalesce(
            started_on + getvariable('tip_days')
                <= cast(getvariable('as_of') as date),
            true
        )
),
places as (
    select customer_id, max(region) as region from customers group by customer_id
),
tips as (
    select active_acts.acted_on, places.region
    from active_acts
    left join places on places.customer_id = active_acts.customer_id
    where active_acts.kind = 'competitor_tip'
),
reported as (
    select
        acts.kind,
        acts.scope_value,
        acts.started_on,
        count(*) filter (where tips.acted_on < acts.started_on) as tips_before,
        count(*) filter (where tips.acted_on >= acts.started_on) as tips_after,
        min(case when tips.acted_on >= acts.started_on then tips.acted_on - acts.started_on end)
            as days_later
    from acts
    left join tips
        on (acts.scope_kind = 'all' or tips.region = acts.scope_value)
        and tips.acted_on >= acts.started_on - getvariable('tip_days')
        and tips.acted_on < acts.started_on + getvariable('tip_days')
    group by acts.kind, acts.scope_value, acts.started_on
),
counts as (
    select
        kind,
        count(*) as acts,
        cast(sum(tips_before) as double) as tips_before,
        cast(sum(tips_after) as double) as tips_after,
        count(days_later) as told,
        percentile_cont(0.5) within group (order by days_later) as median_days
    from reported
    group by kind
)
select
    kind,
    cast(acts as integer) as acts_of_competitors,
    cast(tips_before as integer) as tips_before,
    cast(tips_after as integer) as tips_after,
    case when least(tips_before, tips_after) >= 5 then tips_after / tips_before end as tip_ratio,
    case when least(tips_before, tips_after) >= 5 then
        tips_after / tips_before * exp(-1.959964 * sqrt(1 / tips_after + 1 / tips_before)) end
        as ci_low,
    case when least(tips_before, tips_after) >= 5 then
        tips_after / tips_before * exp(1.959964 * sqrt(1 / tips_after + 1 / tips_before)) end
        as ci_high,
    case when acts >= 5 then told / cast(acts as double) end as told_of,
    median_days as days_until_told
from counts
order by kind
