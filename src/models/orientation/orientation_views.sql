-- One row per dimension of orientation, kind of respondent, branch and quarter: the mean answer, −1 to +1.
-- Totals have no branch or no quarter. With a quarter, the last answer that each respondent gave in
-- it; without one, their last answer of answer_valid_days. all_dimensions is the mean of a
-- respondent's own answers, of at least four dimensions, and is shown where four have ten answers.
-- Answers of one branch may hang together, so errors of totals are those of branches where these are
-- larger than those of respondents (t by their number). Under ten answers nothing is shown; nor a
-- branch of employees or managers from which those of a hidden group under five could be reckoned.
-- analysis A28
-- guards P8, P22, P27, P36
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- better with orders.ordered_at, orders.amount
with answers as (
    select
        respondent_type,
        respondent_id,
        unit_id,
        dimension,
        answered_on,
        cast(date_trunc('quarter', answered_on) as date) as period_start,
        score
    from orientation_answers
    where coalesce(answered_on < cast(getvariable('as_of') as date), true)
),
ordered as (
    select
        *,
        row_number() over (
            partition by respondent_type, respondent_id, dimension
            order by answered_on desc nulls last
        ) as place,
        row_number() over (
            partition by respondent_type, respondent_id, dimension, period_start
            order by answered_on desc nulls last
        ) as place_in_period
    from answers
),
placed as (
    select respondent_type, respondent_id, unit_id, dimension, null as period_start, score
    from ordered
    where place = 1
        and coalesce(
            answered_on >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'), true
        )
    union all
    select respondent_type, respondent_id, unit_id, dimension, period_start, score
    from ordered
    where place_in_period = 1 and period_start is not null
),
with_index as (
    select respondent_type, respondent_id, unit_id, dimension, period_start, score
    from placed
    union all
    select
        respondent_type,
        respondent_id,
        max(unit_id),
        'all_dimensions',
        period_start,
        avg(score)
    from placed
    group by respondent_type, respondent_id, period_start
    having count(*) >= 4
),
members as (
    select respondent_type, dimension, period_start, unit_id, respondent_id as cluster, score
    from with_index
    where unit_id is not null
    union all
    select
        respondent_type,
        dimension,
        period_start,
        null,
        coalesce('branch ' || unit_id, respondent_id),
        score
    from with_index
),
means as (
    select
        respondent_type,
        dimension,
        period_start,
        unit_id,
        cast(count(*) as double) as n,
        avg(score) as mean,
        var_samp(score) / count(*) as variance
    from members
    group by respondent_type, dimension, period_start, unit_id
),
by_cluster as (
    select
        members.respondent_type,
        members.dimension,
        members.period_start,
        members.unit_id,
        members.cluster,
        sum(members.score - means.mean) / max(means.n) as part
    from members
    inner join means
        on means.respondent_type = members.respondent_type
        and means.dimension = members.dimension
        and means.period_start is not distinct from members.period_start
        and means.unit_id is not distinct from members.unit_id
    group by
        members.respondent_type,
        members.dimension,
        members.period_start,
        members.unit_id,
        members.cluster
),
clustered as (
    select
        respondent_type,
        dimension,
        period_start,
        unit_id,
        cast(count(*) as double) as clusters,
        sum(part * part) * count(*) / nullif(count(*) - 1, 0) as variance
    from by_cluster
    group by respondent_type, dimension, period_start, unit_id
),
estimates as (
    select
        means.*,
        sqrt(greatest(means.variance, coalesce(clustered.variance, 0))) as se,
        case
            when clustered.variance > means.variance then clustered.clusters - 1
            else means.n - 1
        end as df,
        means.n >= 10 as enough
    from means
    inner join clustered
        on clustered.respondent_type = means.respondent_type
        and clustered.dimension = means.dimension
        and clustered.period_start is not distinct from means.period_start
        and clustered.unit_id is not distinct from means.unit_id
),
answered as (
    select
        respondent_type,
        period_start,
        unit_id,
        count(*) filter (where enough and dimension <> 'all_dimensions') as dimensions
    from estimates
    group by respondent_type, period_start, unit_id
),
judged as (
    select
        estimates.*,
        estimates.enough
            and (estimates.dimension <> 'all_dimensions' or answered.dimensions >= 4) as shown,
        sum(case when estimates.unit_id is not null and not estimates.enough then estimates.n else 0 end)
            over same as hidden,
        row_number() over (
            partition by
                estimates.respondent_type,
                estimates.dimension,
                estimates.period_start,
                estimates.unit_id is not null and estimates.enough
            order by estimates.n, estimates.unit_id
        ) as smallest
    from estimates
    inner join answered
        on answered.respondent_type = estimates.respondent_type
        and answered.period_start is not distinct from estimates.period_start
        and answered.unit_id is not distinct from estimates.unit_id
    window same as (
        partition by estimates.respondent_type, estimates.dimension, estimates.period_start
    )
),
published as (
    select
        *,
        shown and not (
            respondent_type in ('employee', 'manager')
            and unit_id is not null
            and hidden between 1 and 4
            and smallest = 1
        ) as visible,
        -- Student's quantile by Cornish and Fisher's expansion.
        se * (1.959964 + 2.37228 / df + 2.8225 / (df * df)) as reach
    from judged
)
select
    dimension,
    respondent_type,
    unit_id,
    period_start,
    case when visible then mean end as score,
    cast(n as integer) as n,
    case when visible then mean - reach end as ci_low,
    case when visible then mean + reach end as ci_high
from published
order by
    respondent_type,
    unit_id nulls first,
    period_start nulls first,
    dimension
