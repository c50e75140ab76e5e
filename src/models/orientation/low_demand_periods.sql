-- One row per time of low demand before as_of: from which day to which, and how it is known.
-- crisis: an event of that kind, until it ended or as_of. sales: where no crisis is recorded, each
-- month whose sales lie at least low_demand_fall below the same month of the year before. What
-- follows on without a gap, or overlaps, is one time of low demand.
-- analysis A28, A47
-- better with events.kind, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param low_demand_fall double = 0.1 (0..1): sales of a month lie at least this share below those of the same month a year before
with crises as (
    select
        cast(started_at as date) as starts_on,
        least(
            coalesce(cast(max(ended_at) as date), cast(getvariable('as_of') as date)),
            cast(getvariable('as_of') as date)
        ) as ends_on
    from events
    where kind = 'crisis' and coalesce(started_at < cast(getvariable('as_of') as date), true)
    group by cast(started_at as date)
),
months as (
    select
        cast(date_trunc('month', ordered_at) as date) as starts_on,
        sum(cast(amount as double)) as amount
    from orders
    where ordered_at < cast(getvariable('as_of') as date)
    group by date_trunc('month', ordered_at)
),
fallen as (
    select
        months.starts_on,
        cast(months.starts_on + interval '1' month as date) as ends_on
    from months
    inner join months as earlier
        on earlier.starts_on = cast(months.starts_on - interval '12' month as date)
    where months.amount <= earlier.amount * (1 - getvariable('low_demand_fall'))
        and cast(months.starts_on + interval '1' month as date) <= cast(getvariable('as_of') as date)
),
spans as (
    select starts_on, ends_on, 'crisis' as known_by
    from crises
    union all
    select starts_on, ends_on, 'sales'
    from fallen
    where not exists (select 1 from crises)
),
joined as (
    select
        *,
        coalesce(
            starts_on > max(ends_on) over (
                order by starts_on, ends_on rows between unbounded preceding and 1 preceding
            ),
            true
        ) as begins
    from spans
),
numbered as (
    select
        *,
        count(*) filter (where begins) over (
            order by starts_on, ends_on rows between unbounded preceding and current row
        ) as period_no
    from joined
)
select min(starts_on) as starts_on, max(ends_on) as ends_on, min(known_by) as known_by
from numbered
group by period_no
order by starts_on, ends_on
