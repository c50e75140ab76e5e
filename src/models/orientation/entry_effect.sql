-- One row per entry of a competitor and group: by what factor departures grew there, against everywhere else.
-- everybody: departures a day since against before, there, over the same elsewhere. satisfied_before
-- and dissatisfied_before, by the last answer before the entry: departures a day since, there over
-- elsewhere, as nobody has left before who was asked and still there. Intervals hold the chance of
-- counts and, beyond it, how much the ratios of regions differ that nobody entered. One region entered
-- is one case: placebo_higher counts the other regions (of regions) whose own ratio against the rest
-- is as far from 1 or further. Where some are, the region does not stand out.
-- Groups with fewer than ten customers or a single departure on a side show no ratio, and with fewer
-- than ten customers no rate either.
-- analysis A34
-- guards P8, P11, P36
with members as (
    select *, 'everybody' as group_name
    from entry_exposure
    union all
    select
        *,
        case when satisfied then 'satisfied_before' else 'dissatisfied_before' end as group_name
    from entry_exposure
    where satisfied is not null
),
-- Each region in turn is held against those that no competitor entered, itself left out.
regions as (
    select
        arrived_on,
        entered_region,
        group_name,
        region,
        bool_or(entered) as entered,
        cast(count(*) as double) as customers,
        cast(sum(days_before) as double) as days_before,
        cast(sum(days_after) as double) as days_after,
        cast(count(*) filter (where left_before) as double) as left_before,
        cast(count(*) filter (where left_after) as double) as left_after
    from members
    group by arrived_on, entered_region, group_name, region
),
sides as (
    select
        one.arrived_on,
        one.entered_region,
        one.group_name,
        one.region,
        one.entered,
        one.customers,
        one.days_before,
        one.days_after,
        one.left_before,
        one.left_after,
        sum(other.customers) as other_customers,
        sum(other.days_before) as other_days_before,
        sum(other.days_after) as other_days_after,
        sum(other.left_before) as other_left_before,
        sum(other.left_after) as other_left_after
    from regions as one
    inner join regions as other
        on other.arrived_on = one.arrived_on
        and other.entered_region = one.entered_region
        and other.group_name = one.group_name
        and other.region <> one.region
        and not other.entered
    group by
        one.arrived_on,
        one.entered_region,
        one.group_name,
        one.region,
        one.entered,
        one.customers,
        one.days_before,
        one.days_after,
        one.left_before,
        one.left_after
),
logged as (
    select
        *,
        case
            when group_name = 'everybody' then
                ln(left_after / days_after) - ln(left_before / days_before)
                - ln(other_left_after / other_days_after) + ln(other_left_before / other_days_before)
            else ln(left_after / days_after) - ln(other_left_after / other_days_after)
        end as log_ratio,
        sqrt(
            1 / left_after + 1 / other_left_after
            + case when group_name = 'everybody' then 1 / left_before + 1 / other_left_before else 0 end
        ) as se
    from sides
    where least(customers, other_customers) >= 10
        and least(left_after, other_left_after) >= 2
        and least(days_after, other_days_after) > 0
        and (
            group_name <> 'everybody'
            or (
                least(left_before, other_left_before) >= 2
                and least(days_before, other_days_before) > 0
            )
        )
),
placebos as (
    select
        treated.arrived_on,
        treated.entered_region,
        treated.group_name,
        count(*) as regions,
        count(*) filter (where abs(placebo.log_ratio) >= abs(treated.log_ratio)) as placebo_higher,
        greatest(0, coalesce(
            var_samp(placebo.log_ratio) - avg(placebo.se * placebo.se), 0
        )) as between_regions
    from logged as treated
    inner join logged as placebo
        on placebo.arrived_on = treated.arrived_on
        and placebo.entered_region = treated.entered_region
        and placebo.group_name = treated.group_name
        and not placebo.entered
    where treated.entered
    group by treated.arrived_on, treated.entered_region, treated.group_name
)
select
    sides.arrived_on,
    sides.entered_region,
    sides.group_name,
    cast(sides.customers as integer) as customers,
    cast(sides.left_before as integer) as left_before,
    cast(sides.left_after as integer) as left_after,
    cast(sides.other_customers as integer) as other_customers,
    case when sides.customers >= 10 then 365 * sides.left_after / nullif(sides.days_after, 0) end
        as yearly_rate,
    case when sides.other_customers >= 10
        then 365 * sides.other_left_after / nullif(sides.other_days_after, 0) end as other_yearly_rate,
    exp(logged.log_ratio) as ratio,
    exp(logged.log_ratio - 1.95996398 * sqrt(logged.se * logged.se + coalesce(placebos.between_regions, 0)))
        as ci_low,
    exp(logged.log_ratio + 1.95996398 * sqrt(logged.se * logged.se + coalesce(placebos.between_regions, 0)))
        as ci_high,
    cast(placebos.regions as integer) as regions,
    cast(placebos.placebo_higher as integer) as placebo_higher
from sides
left join logged
    on logged.arrived_on = sides.arrived_on
    and logged.entered_region = sides.entered_region
    and logged.group_name = sides.group_name
    and logged.entered
left join placebos
    on placebos.arrived_on = sides.arrived_on
    and placebos.entered_region = sides.entered_region
    and placebos.group_name = sides.group_name
where sides.entered
order by
    sides.arrived_on,
    sides.entered_region,
    case sides.group_name when 'everybody' then 1 when 'satisfied_before' then 2 else 3 end
