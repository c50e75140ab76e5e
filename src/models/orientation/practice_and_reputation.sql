-- One row per direction: whether branches that do more for customers are then rated higher, or the other way round.
-- practice is what the records show of a branch in a half-year: each proxy of orientation with ten
-- cases or more against all branches in the same half-year, in standard deviations, averaged.
-- reputation is the satisfaction of its customers, of ten or more, likewise. practice_then_reputation
-- sets the one beside the other half a year later, reputation_then_practice turns this round.
-- Between branches, and not within: a lasting difference shows in both directions alike. Intervals (Fisher's
-- transform) count branches, and not their half-years; under ten branches nothing is shown.
-- analysis A55
-- guards P8, P10, P35, P36
-- needs customers.home_unit_id, surveys(construct = satisfaction)
-- better with interactions.granted, interactions.first_contact_resolution, orders.corrects_order_id, orders.unit_id
with shares as (
    select
        orientation_records.proxy,
        orientation_records.unit_id,
        2 * year(orientation_records.period_start)
            + case when month(orientation_records.period_start) > 6 then 1 else 0 end as half_year,
        sum(orientation_records.hits) / sum(orientation_records.cases)
            * sign(max(orientation_anchors.anchor_high - orientation_anchors.anchor_low)) as share
    from orientation_records
    inner join orientation_anchors on orientation_anchors.proxy = orientation_records.proxy
    where orientation_records.unit_id is not null and orientation_records.period_start is not null
    group by
        orientation_records.proxy,
        orientation_records.unit_id,
        2 * year(orientation_records.period_start)
            + case when month(orientation_records.period_start) > 6 then 1 else 0 end
    having sum(orientation_records.cases) >= 10
),
standing as (
    select
        unit_id,
        half_year,
        (share - avg(share) over peers) / nullif(stddev_pop(share) over peers, 0) as deviation
    from shares
    window peers as (partition by proxy, half_year)
),
practice as (
    select unit_id, half_year, avg(deviation) as score
    from standing
    where deviation is not null
    group by unit_id, half_year
),
homes as (
    select customer_id, max(home_unit_id) as unit_id
    from customers
    where home_unit_id is not null
    group by customer_id
),
ratings as (
    select
        homes.unit_id,
        2 * year(customer_answers.answered_on)
            + case when month(customer_answers.answered_on) > 6 then 1 else 0 end as half_year,
        avg(customer_answers.score_10) as satisfaction
    from customer_answers
    inner join homes on homes.customer_id = customer_answers.customer_id
    where customer_answers.construct = 'satisfaction' and customer_answers.answered_on is not null
    group by
        homes.unit_id,
        2 * year(customer_answers.answered_on)
            + case when month(customer_answers.answered_on) > 6 then 1 else 0 end
    having count(distinct customer_answers.customer_id) >= 10
),
reputation as (
    select
        unit_id,
        half_year,
        (satisfaction - avg(satisfaction) over peers) / nullif(stddev_pop(satisfaction) over peers, 0)
            as score
    from ratings
    window peers as (partition by half_year)
),
pairs as (
    select 'practice_then_reputation' as direction, practice.unit_id, practice.score as one, reputation.score as other
    from practice
    inner join reputation
        on reputation.unit_id = practice.unit_id and reputation.half_year = practice.half_year + 1
    union all
    select 'reputation_then_practice', practice.unit_id, reputation.score, practice.score
    from practice
    inner join reputation
        on reputation.unit_id = practice.unit_id and practice.half_year = reputation.half_year + 1
    union all
    select 'at_the_same_time', practice.unit_id, practice.score, reputation.score
    from practice
    inner join reputation
        on reputation.unit_id = practice.unit_id and reputation.half_year = practice.half_year
),
correlated as (
    select
        direction,
        cast(count(distinct unit_id) as double) as branches,
        count(*) as pairs,
        case
            when count(distinct unit_id) >= 10 and stddev_pop(one) > 0 and stddev_pop(other) > 0
                then least(0.999999, greatest(-0.999999, corr(one, other)))
        end as correlation
    from pairs
    where one is not null and other is not null
    group by direction
),
fisher as (
    select
        *,
        ln((1 + correlation) / (1 - correlation)) / 2 as z,
        1.959964 / sqrt(branches - 3) as reach
    from correlated
    where branches > 3
)
select
    correlated.direction,
    cast(correlated.branches as integer) as branches,
    cast(correlated.pairs as integer) as pairs,
    correlated.correlation,
    (exp(2 * (fisher.z - fisher.reach)) - 1) / (exp(2 * (fisher.z - fisher.reach)) + 1) as ci_low,
    (exp(2 * (fisher.z + fisher.reach)) - 1) / (exp(2 * (fisher.z + fisher.reach)) + 1) as ci_high
from correlated
left join fisher on fisher.direction = correlated.direction
order by correlated.direction
