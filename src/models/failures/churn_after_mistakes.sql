-- One row per level of loyalty before the departure: how often a mistake preceded it, beyond controls.
-- Matched case–control: each departed customer against customers still there on that day, of the same
-- level, kind and tenure (departure_sets). odds_ratio is Mantel and Haenszel's over the sets; since
-- controls are those at risk on the day, it estimates the ratio of rates (Prentice and Breslow 1978).
-- excess_preceded_share: the share of departures preceded by a mistake beyond what the controls lead
-- one to expect, preceded_share times (odds_ratio - 1) / odds_ratio. Sets are independent in the
-- errors. without_match: departures for which nobody comparable was left; they are in no other column.
-- group_name: everybody, level_0 and level_1, devoted_and_partners, level_unknown (no valid answer).
-- analysis A40
-- guards P8, P11, P35
with sets as (
    select
        set_no,
        max(level) as level,
        max(cast(had_mistake as integer)) filter (where is_case) as x,
        cast(count(*) filter (where not is_case) as double) as controls,
        cast(count(*) filter (where not is_case and had_mistake) as double) as exposed_controls
    from departure_sets
    group by set_no
),
grouped as (
    select 'everybody' as group_name, * from sets
    union all
    select
        case when level >= 2 then 'devoted_and_partners' when level = 1 then 'level_1'
            when level = 0 then 'level_0' else 'level_unknown' end,
        *
    from sets
),
matched as (
    select
        *,
        x * (controls - exposed_controls) / (controls + 1) as r,
        (1 - x) * exposed_controls / (controls + 1) as s,
        exposed_controls / controls as control_share
    from grouped
    where controls > 0
),
totals as (
    select
        group_name,
        cast(count(*) as double) as n,
        sum(controls) as controls,
        cast(sum(x) as double) as preceded,
        avg(cast(x as double)) as p,
        avg(control_share) as control_share,
        sum(r) as r,
        sum(s) as s,
        sqrt(greatest(0, sum(power(control_share, 2)) - count(*) * power(avg(control_share), 2))) as spread
    from matched
    group by group_name
),
errors as (
    select
        totals.group_name,
        sqrt(sum(power(matched.r / nullif(totals.r, 0) - matched.s / nullif(totals.s, 0), 2)))
            as log_error,
        sqrt(sum(power(
            (matched.x - totals.p) / totals.n * (1 - totals.s / nullif(totals.r, 0))
                - totals.p * (matched.s - matched.r * totals.s / nullif(totals.r, 0))
                    / nullif(totals.r, 0),
            2
        ))) as excess_error
    from matched
    inner join totals on totals.group_name = matched.group_name
    group by totals.group_name
),
unmatched as (
    select group_name, count(*) as sets
    from grouped
    where controls = 0
    group by group_name
)
select
    totals.group_name,
    cast(totals.n as integer) as cases,
    cast(totals.controls as integer) as controls,
    cast(coalesce(unmatched.sets, 0) as integer) as without_match,
    case when n >= 10 then totals.p end as preceded_share,
    case when n >= 10 then (preceded + 1.92072941
        - 1.95996398 * sqrt(preceded * (n - preceded) / n + 0.96036471)) / (n + 3.84145882) end
        as preceded_low,
    case when n >= 10 then (preceded + 1.92072941
        + 1.95996398 * sqrt(preceded * (n - preceded) / n + 0.96036471)) / (n + 3.84145882) end
        as preceded_high,
    case when n >= 10 then totals.control_share end as control_share,
    case when n >= 10 then greatest(0, totals.control_share - 1.959964 * totals.spread / n) end
        as control_low,
    case when n >= 10 then least(1, totals.control_share + 1.959964 * totals.spread / n) end
        as control_high,
    case when n >= 10 then totals.r / nullif(totals.s, 0) end as odds_ratio,
    case when n >= 10 then totals.r / nullif(totals.s, 0) * exp(-1.959964 * errors.log_error) end
        as odds_low,
    case when n >= 10 then totals.r / nullif(totals.s, 0) * exp(1.959964 * errors.log_error) end
        as odds_high,
    case when n >= 10 then totals.p * (1 - totals.s / nullif(totals.r, 0)) end
        as excess_preceded_share,
    case when n >= 10 then totals.p * (1 - totals.s / nullif(totals.r, 0))
        - 1.959964 * errors.excess_error end as excess_low,
    case when n >= 10 then totals.p * (1 - totals.s / nullif(totals.r, 0))
        + 1.959964 * errors.excess_error end as excess_high
from totals
inner join errors on errors.group_name = totals.group_name
left join unmatched on unmatched.group_name = totals.group_name
order by
    case totals.group_name
        when 'everybody' then 1 when 'level_0' then 2 when 'level_1' then 3
        when 'devoted_and_partners' then 4 else 5
    end
