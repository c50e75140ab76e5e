-- One row: the days before which departures are known, however they come to be known.
-- recorded_until is that of follow_up. inferred_until allows for the silence that makes a departure:
-- the last weeks of an extract cannot tell who departed from who is between two purchases.
-- known_until is the one that holds for this base: the earlier, where any departure is inferred.
-- analysis A30, A39, A40, A50
-- guards P2, P3, P18
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
with silence as (
    select coalesce(max(cast(ceil(days) as integer)), 0) as days
    from rhythm_history
    where as_of = cast(getvariable('as_of') as date)
        and quantile = getvariable('lapsed_quantile')
),
kinds as (
    select count(*) filter (where kind = 'inferred') > 0 as any_inferred, count(*) as departures
    from departures
)
select
    follow_up.followed_until as recorded_until,
    follow_up.followed_until - silence.days as inferred_until,
    case
        when kinds.departures = 0 then null
        when kinds.any_inferred then follow_up.followed_until - silence.days
        else follow_up.followed_until
    end as known_until
from follow_up
cross join silence
cross join kinds
order by known_until
