-- One row per quantile: within how many days that share of the visits was followed by the next.
-- days is of the n closed intervals, the usual figure, and too short: long intervals are more often
-- still open. days_with_open counts the open ones too (Kaplan and Meier) and is null where fewer
-- visits than that were ever followed by another: not reached.
-- analysis B4
-- guards P2
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
select
    rhythm_history.quantile,
    rhythm_history.days,
    rhythm_history.n,
    min(interval_survival.days) as days_with_open
from rhythm_history
left join interval_survival on interval_survival.survival <= 1 - rhythm_history.quantile + 1e-12
where rhythm_history.as_of = cast(getvariable('as_of') as date)
group by rhythm_history.quantile, rhythm_history.days, rhythm_history.n
order by rhythm_history.quantile
