-- One row per period and path: how many customers stood on before_rung, then from_rung, then to_rung.
-- to_rung is the rung at the period’s end, from_rung the one at its beginning, before_rung the one a
-- period earlier. none_before stands for not being known yet. Models of the ladder sum these.
-- analysis A07
with paths as (
    select
        ladder_rungs.customer_id,
        ladder_dates.period_no,
        ladder_rungs.rung as to_rung,
        lag(ladder_rungs.rung) over by_time as from_rung,
        lag(ladder_dates.period_no) over by_time as from_no,
        lag(ladder_rungs.rung, 2) over by_time as before_rung,
        lag(ladder_dates.period_no, 2) over by_time as before_no
    from ladder_rungs
    inner join ladder_dates on ladder_dates.period_start = ladder_rungs.period_start
    window by_time as (partition by ladder_rungs.customer_id order by ladder_dates.period_no)
),
counts as (
    select
        period_no,
        case when before_no = period_no - 2 then before_rung else 'none_before' end as before_rung,
        case when from_no = period_no - 1 then from_rung else 'none_before' end as from_rung,
        to_rung,
        count(*) as customers
    from paths
    group by 1, 2, 3, 4
)
select
    ladder_dates.period_start,
    ladder_dates.period_end,
    ladder_dates.period_no,
    ladder_dates.settled,
    counts.before_rung,
    counts.from_rung,
    counts.to_rung,
    cast(counts.customers as integer) as customers
from counts
inner join ladder_dates on ladder_dates.period_no = counts.period_no
order by ladder_dates.period_no, counts.before_rung, counts.from_rung, counts.to_rung
