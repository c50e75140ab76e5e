-- One row per dimension of orientation: what managers believe, staff say, customers experience and records show.
-- All four stand from −1, a company that serves itself, to +1, one that serves its customers. recorded
-- is the mean of the dimension's proxies that have anchors. belief_gap is believed less experienced, with
-- its interval and Holm's correction over the dimensions that were asked of both. all_dimensions has the means
-- where there are at least four dimensions, and a gap where both sides answered the same ones. What
-- nobody was asked, or no record tells, is empty, with its n.
-- analysis A28
-- guards P8, P9, P22
-- better with surveys(construct = orientation), orders.ordered_at, orders.amount
with dimensions(dimension_no, dimension) as (
    values
        (1, 'attention'),
        (2, 'procedures'),
        (3, 'sales_strategy'),
        (4, 'mentality'),
        (5, 'attitude'),
        (6, 'goal'),
        (7, 'downturn'),
        (8, 'all_dimensions')
),
views as (
    select
        dimension,
        respondent_type,
        score,
        n,
        ci_low,
        ci_high
    from orientation_views
    where unit_id is null and period_start is null
),
recorded_parts as (
    select
        dimension,
        avg(value) as value,
        sqrt(sum((ci_high - ci_low) * (ci_high - ci_low))) / 2 / count(*) as reach,
        sum(n) as n
    from orientation_behaviour
    where unit_id is null and period_start is null and value is not null
    group by dimension
),
records as (
    select dimension, value, reach, n
    from recorded_parts
    union all
    select 'all_dimensions', avg(value), sqrt(sum(reach * reach)) / count(*), sum(n)
    from recorded_parts
    having count(*) >= 4
),
together as (
    select
        dimensions.dimension_no,
        dimensions.dimension,
        managers.score as believed,
        managers.ci_low as believed_low,
        managers.ci_high as believed_high,
        coalesce(managers.n, 0) as believed_n,
        staff.score as said,
        staff.ci_low as said_low,
        staff.ci_high as said_high,
        coalesce(staff.n, 0) as said_n,
        clients.score as experienced,
        clients.ci_low as experienced_low,
        clients.ci_high as experienced_high,
        coalesce(clients.n, 0) as experienced_n,
        records.value as recorded,
        records.value - records.reach as recorded_low,
        records.value + records.reach as recorded_high,
        cast(coalesce(records.n, 0) as integer) as recorded_n,
        case
            when dimensions.dimension <> 'all_dimensions' or asked.same
                then managers.score - clients.score
        end as belief_gap,
        sqrt(
            (managers.ci_high - managers.ci_low) * (managers.ci_high - managers.ci_low)
                + (clients.ci_high - clients.ci_low) * (clients.ci_high - clients.ci_low)
        ) / 2 as reach
    from dimensions
    cross join (
        select
            count(*) filter (where believers <> experiencers) = 0 as same
        from (
            select
                dimension,
                count(*) filter (where respondent_type = 'manager' and score is not null) as believers,
                count(*) filter (where respondent_type = 'customer' and score is not null) as experiencers
            from views
            where dimension <> 'all_dimensions'
            group by dimension
        ) as by_dimension
    ) as asked
    left join views as managers
        on managers.dimension = dimensions.dimension and managers.respondent_type = 'manager'
    left join views as staff
        on staff.dimension = dimensions.dimension and staff.respondent_type = 'employee'
    left join views as clients
        on clients.dimension = dimensions.dimension and clients.respondent_type = 'customer'
    left join records on records.dimension = dimensions.dimension
),
-- The upper tail of the normal distribution, by Abramowitz and Stegun 7.1.26.
tails as (
    select
        *,
        abs(belief_gap) / nullif(reach / 1.959964, 0) / sqrt(2) as x,
        1 / (1 + 0.3275911 * abs(belief_gap) / nullif(reach / 1.959964, 0) / sqrt(2)) as t
    from together
),
tested as (
    select
        *,
        exp(-x * x) * t * (0.254829592 + t * (-0.284496736 + t * (1.421413741
            + t * (-1.453152027 + t * 1.061405429)))) as p_value,
        dimension <> 'all_dimensions' and belief_gap is not null as counts
    from tails
),
ranked as (
    select
        *,
        count(*) filter (where counts) over () as looks,
        row_number() over (partition by counts order by p_value, dimension_no) as place
    from tested
)
select
    dimension,
    believed,
    believed_low,
    believed_high,
    believed_n,
    said,
    said_low,
    said_high,
    said_n,
    experienced,
    experienced_low,
    experienced_high,
    experienced_n,
    recorded,
    recorded_low,
    recorded_high,
    recorded_n,
    belief_gap,
    belief_gap - reach as ci_low,
    belief_gap + reach as ci_high,
    case
        when counts then least(1, max(p_value * (looks - place + 1)) over (
            partition by counts order by place rows between unbounded preceding and current row
        ))
        when belief_gap is not null then p_value
    end as p_holm
from ranked
order by dimension_no
