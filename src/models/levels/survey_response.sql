-- One row per survey wave and group: who of those that could have been asked did answer.
-- Asked could be whoever was a customer when the wave began, came within 365 days before it and was
-- still there when it closed, response_days later. leavers left within the following half year,
-- stayers did not; waves whose half year is not known in full are left out. all_waves adds them up,
-- and ratio is the share of the leavers over that of the stayers with its interval (by the delta
-- method). Below 1 those on their way out are missing from every share of respondents.
-- analysis A01
-- guards P8, P14
-- better with surveys.answered_at, customers.churned_at
-- param response_days integer = 14 (1..365): days for which a wave of a survey is open
with answers as (
    select
        respondent_id as customer_id,
        coalesce(wave, cast(date_trunc('month', answered_at) as varchar)) as wave,
        min(cast(answered_at as date)) as answered_on
    from surveys
    where construct = 'satisfaction'
        and respondent_id is not null
        and answered_at is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and interaction_id is null
        and order_id is null
    group by respondent_id, coalesce(wave, cast(date_trunc('month', answered_at) as varchar))
),
waves as (
    select answers.wave, min(answers.answered_on) as begins_on
    from answers
    group by answers.wave
),
followed as (
    select waves.wave, waves.begins_on
    from waves
    cross join follow_up
    where waves.begins_on + getvariable('response_days') + 183 < follow_up.followed_until
),
recorded as (
    select
        customer_totals.customer_id,
        customer_totals.customer_no,
        coalesce(people.acquired_on, customer_totals.first_visit_on) as acquired_on,
        departures.departed_at as departed_on,
        departures.customer_id is not null and departures.departed_at is null as left_undated
    from customer_totals
    left join (
        select customer_id, min(cast(acquired_at as date)) as acquired_on
        from customers
        group by customer_id
    ) as people on people.customer_id = customer_totals.customer_id
    left join departures
        on departures.customer_id = customer_totals.customer_id
),
asked as (
    select distinct
        followed.wave,
        followed.begins_on,
        recorded.customer_id,
        coalesce(
            recorded.departed_on <= followed.begins_on + getvariable('response_days') + 183, false
        ) as leaves
    from followed
    inner join recorded
        on recorded.acquired_on < followed.begins_on
        and not recorded.left_undated
        and coalesce(
            recorded.departed_on > followed.begins_on + getvariable('response_days'), true
        )
    inner join visits
        on visits.customer_no = recorded.customer_no
        and visits.visited_on < followed.begins_on
        and visits.visited_on >= followed.begins_on - 365
),
counts as (
    select
        asked.wave,
        asked.begins_on,
        case when asked.leaves then 'leavers' else 'stayers' end as response_group,
        cast(count(*) as double) as asked,
        cast(count(answers.customer_id) as double) as answered
    from asked
    left join answers
        on answers.customer_id = asked.customer_id and answers.wave = asked.wave
    group by asked.wave, asked.begins_on, asked.leaves
    union all
    select
        'all_waves',
        null,
        case when asked.leaves then 'leavers' else 'stayers' end,
        cast(count(*) as double),
        cast(count(answers.customer_id) as double)
    from asked
    left join answers
        on answers.customer_id = asked.customer_id and answers.wave = asked.wave
    group by asked.leaves
),
pairs as (
    select
        wave,
        max(answered / asked) filter (where response_group = 'leavers') as leavers,
        max(answered / asked) filter (where response_group = 'stayers') as stayers,
        max(asked) filter (where response_group = 'leavers') as n_leavers,
        max(asked) filter (where response_group = 'stayers') as n_stayers
    from counts
    group by wave
),
ratios as (
    select
        wave,
        case when n_leavers >= 10 and n_stayers >= 10 then leavers / nullif(stayers, 0) end as ratio,
        sqrt(
            (1 - leavers) / nullif(leavers * n_leavers, 0)
                + (1 - stayers) / nullif(stayers * n_stayers, 0)
        ) as relative_se
    from pairs
)
select
    counts.wave,
    counts.begins_on,
    counts.response_group,
    cast(counts.asked as integer) as asked,
    cast(counts.answered as integer) as answered,
    case when counts.asked >= 10 then counts.answered / counts.asked end as share,
    case when counts.asked >= 10 then greatest(0, (
        answered + 1.92072941 - 1.95996398 * sqrt(answered * (asked - answered) / asked + 0.96036471)
    ) / (asked + 3.84145882)) end as ci_low,
    case when counts.asked >= 10 then least(1, (
        answered + 1.92072941 + 1.95996398 * sqrt(answered * (asked - answered) / asked + 0.96036471)
    ) / (asked + 3.84145882)) end as ci_high,
    ratios.ratio,
    ratios.ratio * (1 - 1.959964 * ratios.relative_se) as ratio_low,
    ratios.ratio * (1 + 1.959964 * ratios.relative_se) as ratio_high
from counts
left join ratios on ratios.wave = counts.wave
order by counts.begins_on nulls last, counts.response_group
