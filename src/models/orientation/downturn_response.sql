-- One row per response of branches to a downturn: visits since it began as a share of those before.
-- cut, improvement, both and neither by what customers could feel; cut_against_improvement is the
-- ratio of the first two. Branches answer as a whole, so the interval is that of branches where it is
-- wider than that of customers, with Student's quantile for their number: few branches say little.
-- Branches chose their response, and those that cut may have had cause to. Fewer than ten customers,
-- or two branches, show nothing.
-- analysis A28, A47
-- guards P8, P36
with rates as (
    select
        branch_response,
        cast(count(distinct unit_id) as double) as branches,
        cast(count(*) as double) as customers,
        cast(sum(visits_before) as double) as visits_before,
        cast(sum(visits_after) as double) as visits_after,
        sum(visits_after) / nullif(cast(sum(visits_before) as double), 0) as ratio
    from downturn_visits
    group by branch_response
),
parts as (
    select
        downturn_visits.branch_response,
        downturn_visits.unit_id,
        sum(downturn_visits.visits_after - rates.ratio * downturn_visits.visits_before) as part,
        sum(
            (downturn_visits.visits_after - rates.ratio * downturn_visits.visits_before)
                * (downturn_visits.visits_after - rates.ratio * downturn_visits.visits_before)
        ) as squares
    from downturn_visits
    inner join rates on rates.branch_response = downturn_visits.branch_response
    group by downturn_visits.branch_response, downturn_visits.unit_id
),
sums as (
    select
        branch_response,
        sum(squares) as by_customer,
        sum(part * part) * count(*) / nullif(count(*) - 1, 0) as by_branch
    from parts
    group by branch_response
),
errors as (
    select
        rates.*,
        greatest(sums.by_customer, sums.by_branch) / (rates.visits_after * rates.visits_after)
            as log_variance,
        sums.by_branch > sums.by_customer as by_branch
    from rates
    inner join sums on sums.branch_response = rates.branch_response
    where rates.visits_after > 0 and rates.visits_before > 0
),
compared as (
    select
        branch_response,
        branches,
        customers,
        visits_before,
        visits_after,
        ln(ratio) as log_ratio,
        log_variance,
        case when by_branch then branches - 1 else customers - 1 end as df
    from errors
    where customers >= 10 and branches >= 2
    union all
    select
        'cut_against_improvement',
        cut.branches + improvement.branches,
        cut.customers + improvement.customers,
        null,
        null,
        ln(cut.ratio) - ln(improvement.ratio),
        cut.log_variance + improvement.log_variance,
        case
            when cut.by_branch or improvement.by_branch then cut.branches + improvement.branches - 2
            else cut.customers + improvement.customers - 2
        end
    from errors as cut
    inner join errors as improvement
        on cut.branch_response = 'cut' and improvement.branch_response = 'improvement'
    where least(cut.customers, improvement.customers) >= 10
        and least(cut.branches, improvement.branches) >= 2
),
bounded as (
    select
        *,
        sqrt(log_variance) * (1.959964 + 2.37228 / df + 2.8225 / (df * df)) as reach
    from compared
)
select
    branch_response,
    cast(branches as integer) as branches,
    cast(customers as integer) as customers,
    cast(visits_before as integer) as visits_before,
    cast(visits_after as integer) as visits_after,
    exp(log_ratio) as ratio,
    exp(log_ratio - reach) as ci_low,
    exp(log_ratio + reach) as ci_high
from bounded
order by
    case branch_response
        when 'improvement' then 1
        when 'neither' then 2
        when 'both' then 3
        when 'cut' then 4
        else 5
    end
