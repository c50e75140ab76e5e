-- One row per group of employees and half of them by hours of training: the hours, and who has left.
-- Hours are those on record (employees.training_h); who has none on record is left out. Halves are
-- parted at the median of all: fewer_hours up to it, more_hours above. The median has the interval of
-- its ranks (Campbell and Gardner 1988), the mean Student’s. departed: whoever had left by as_of, at any
-- time; nothing is shown of it under ten, or where no departures are on record. Who left early had less
-- time to be trained, so the shares describe and do not explain. A group of fewer than five is not
-- shown, nor are halves of fewer than ten, nor the next smallest where what is hidden were under five.
-- analysis A32
-- guards P3, P8, P11, P27
-- needs employees.training_h
-- better with employees.left_at or employees.has_left
-- better with employees.is_top_management, employees.hired_at
-- better with orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with everybody as (
    select
        employee_id,
        cast(max(training_h) as double) as hours,
        min(cast(hired_at as date)) as hired_on,
        max(cast(left_at as date)) as left_on,
        coalesce(bool_or(has_left), false) as has_left,
        count(left_at) + count(has_left) > 0 as says_so
    from employees
    where employee_id is not null
    group by employee_id
),
records as (
    select bool_or(says_so) as departures_known
    from everybody
),
trained as (
    select
        everybody.employee_id,
        everybody.hours,
        everybody.hours <= median(everybody.hours) over () as is_fewer,
        case when records.departures_known then coalesce(
            everybody.left_on < cast(getvariable('as_of') as date),
            everybody.left_on is not null or everybody.has_left
        ) end as is_gone
    from everybody
    cross join records
    where everybody.hours >= 0
        and coalesce(everybody.hired_on < cast(getvariable('as_of') as date), true)
),
grouped as (
    select staff_groups.staff_group, trained.*
    from trained
    inner join staff_groups on staff_groups.employee_id = trained.employee_id
),
sizes as (
    select
        staff_group,
        count(*) as employees,
        count(*) filter (where is_fewer) as fewer,
        count(*) filter (where not is_fewer) as more
    from grouped
    group by staff_group
),
ordered as (
    select
        *,
        count(*) over () as groups,
        sum(employees) over (
            order by employees, staff_group rows between unbounded preceding and 1 preceding
        ) as smaller_groups
    from sizes
),
shown as (
    select *, employees >= 5 and groups > 1 and coalesce(smaller_groups >= 5, true) as whole_shown
    from ordered
),
-- Halves hide like groups: those that are not shown, put together, are five or more in either half.
halved as (
    select
        *,
        least(
            sum(fewer) over (
                order by whole_shown, least(fewer, more), staff_group
                rows between unbounded preceding and 1 preceding
            ),
            sum(more) over (
                order by whole_shown, least(fewer, more), staff_group
                rows between unbounded preceding and 1 preceding
            )
        ) as smaller_halves
    from shown
),
listed as (
    select 'all' as staff_group, 'all_hours' as training_half, hours, is_gone
    from trained
    union all
    select 'all', case when is_fewer then 'fewer_hours' else 'more_hours' end, hours, is_gone
    from trained
    where (select least(sum(fewer), sum(more)) from sizes) >= 10
    union all
    select grouped.staff_group, 'all_hours', grouped.hours, grouped.is_gone
    from grouped
    inner join halved on halved.staff_group = grouped.staff_group and halved.whole_shown
    union all
    select
        grouped.staff_group,
        case when grouped.is_fewer then 'fewer_hours' else 'more_hours' end,
        grouped.hours,
        grouped.is_gone
    from grouped
    inner join halved
        on halved.staff_group = grouped.staff_group
        and halved.whole_shown
        and least(halved.fewer, halved.more) >= 10
        and coalesce(halved.smaller_halves >= 5, true)
),
counts as (
    select
        staff_group,
        training_half,
        cast(count(*) as double) as n,
        list(hours order by hours) as sorted,
        median(hours) as median_hours,
        avg(hours) as mean_hours,
        stddev_samp(hours) / sqrt(count(*)) as standard_error,
        cast(round(count(*) / 2.0 - 0.97998199 * sqrt(count(*))) as integer) as low_rank,
        case when count(*) >= 10 then cast(sum(cast(is_gone as integer)) as double) end as departed
    from listed
    group by staff_group, training_half
    having count(*) >= 5
),
reaches as (
    select
        *,
        standard_error * (
            1.95996398
            + 2.372271 / (n - 1)
            + 2.822499 / power(n - 1, 2)
            + 2.555852 / power(n - 1, 3)
            + 1.589534 / power(n - 1, 4)
        ) as reach
    from counts
)
select
    staff_group,
    training_half,
    cast(n as integer) as n,
    median_hours,
    case when low_rank >= 1 then sorted[low_rank] end as median_low,
    case when low_rank >= 1 then sorted[cast(n as integer) + 1 - low_rank] end as median_high,
    mean_hours,
    greatest(0, mean_hours - reach) as mean_low,
    mean_hours + reach as mean_high,
    cast(departed as integer) as departed,
    departed / n as share,
    case when departed is not null then greatest(0, (departed + 1.92072941
        - 1.95996398 * sqrt(departed * (n - departed) / n + 0.96036471)) / (n + 3.84145882))
    end as ci_low,
    case when departed is not null then least(1, (departed + 1.92072941
        + 1.95996398 * sqrt(departed * (n - departed) / n + 0.96036471)) / (n + 3.84145882))
    end as ci_high
from reaches
order by staff_group <> 'all', staff_group, training_half
