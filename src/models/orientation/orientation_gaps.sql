-- One row per dimension of orientation: what managers believe, staff say, customers experience and records show.
-- All four stand from −1, a company that serves itself, to +1, one that serves its customers. recorded
-- is the mean of the dimension's proxies that have anchors. belief_gap is believed less experienced, with
-- its interval and Holm's correction over the dimensions that were asked of both. all_dimensions has the means
-- where there are at least four dimensions, and a gap where both sides answered the same ones. What
-- nobody was asked, or no record tells, is empty, with its n.
-- analysis A28
-- guards P8, P9, P22
-- better with surveys(construct = orientation), orders.ordered_at, orders.amount
with marks as (
    select *
    from orientation_marks
    where unit_id is null
),
-- The index of both sides is compared where both answered the same dimensions.
asked as (
    select
        count(*) filter (where (believed is null) <> (experienced is null)) = 0 as same
    from marks
    where dimension <> 'all_dimensions'
),
together as (
    select
        marks.*,
        case
            when marks.dimension <> 'all_dimensions' or asked.same
                then marks.believed - marks.experienced
        end as belief_gap,
        -- Where nobody varies there is no error to test with; what is left of it is rounding.
        nullif(round(sqrt(
            (marks.believed_high - marks.believed_low) * (marks.believed_high - marks.believed_low)
                + (marks.experienced_high - marks.experienced_low)
                * (marks.experienced_high - marks.experienced_low)
        ) / 2, 9), 0) as reach
    from marks
    cross join asked
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
        case
            when abs(belief_gap) < 1e-9 then 1
            else exp(-x * x) * t * (0.254829592 + t * (-0.284496736 + t * (1.421413741
                + t * (-1.453152027 + t * 1.061405429))))
        end as p_value,
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
        when p_value is null then null
        when counts then least(1, max(p_value * (looks - place + 1)) over (
            partition by counts order by place rows between unbounded preceding and current row
        ))
        else p_value
    end as p_holm
from ranked
order by dimension_no
