-- One row per base condition: what its failure does, alone, to retention and to what the rest is worth.
-- Answers in which it alone failed are held against those in which none did. churn_ok and
-- churn_failed: departures within condition_days; risk_ratio with Katz' interval.
-- retained_despite_rest: of those with a failure and a good rest (from rest_good_at on) how many
-- stayed, beside retained_ok_rest, the same without a failure. gain_ok and gain_failed: points of the
-- judgement that a good rest gains over a poor one; gain_lost is what the failure takes from it. veto_class: veto,
-- the gain is clearly lost and less than half of it remains; adds_up, clear points are lost and
-- the gain is not (points_lost); none seen; unclear, too few to tell. decides: departures so far from
-- chance that the answer may have been given after the fact. Customers are clusters. Gains are shown
-- from ten answers with and ten without the failure on, with at least five each good and poor.
-- analysis A12
-- guards P8, P11, P12, P16, P35, P36
-- needs surveys(construct = hygiene)
-- better with surveys(construct = commitment), surveys(construct = rational), customers.churned_at
-- param rest_good_at double = 6.5 (0..10): the rest is good from this mean rating of 0 to 10
with conditions as (
    select condition, cast(count(*) as double) as asked, cast(count(*) filter (where failed) as double) as failed
    from condition_answers
    group by condition
),
cells as (
    select
        customer_id,
        condition,
        alone as has_failed,
        rest >= getvariable('rest_good_at') as good,
        judgement,
        cast(departed as integer) as departed
    from condition_answers
    where alone or failures = 0
),
departed as (
    select
        condition,
        cast(count(departed) filter (where has_failed) as double) as n1,
        cast(sum(departed) filter (where has_failed) as double) as d1,
        cast(count(departed) filter (where not has_failed) as double) as n0,
        cast(sum(departed) filter (where not has_failed) as double) as d0,
        cast(count(departed) filter (where has_failed and good) as double) as n1_good,
        cast(coalesce(sum(departed) filter (where has_failed and good), 0) as double) as d1_good,
        cast(count(departed) filter (where not has_failed and good) as double) as n0_good,
        cast(coalesce(sum(departed) filter (where not has_failed and good), 0) as double) as d0_good
    from cells
    group by condition
),
-- Departures of one customer cannot be two, but a customer may be at risk after several surveys.
risk_errors as (
    select condition, sqrt(sum(part * part)) as reach
    from (
        select
            cells.condition,
            cells.customer_id,
            sum(case when cells.has_failed
                then (cells.departed - departed.d1 / nullif(departed.n1, 0)) / nullif(departed.n1, 0)
                else -(cells.departed - departed.d0 / nullif(departed.n0, 0)) / nullif(departed.n0, 0)
            end) as part
        from cells
        inner join departed on departed.condition = cells.condition
        where cells.departed is not null
        group by cells.condition, cells.customer_id
    ) as parts
    group by condition
),
means as (
    select
        condition,
        has_failed,
        good,
        cast(count(*) as double) as n,
        avg(judgement) as mean
    from cells
    where judgement is not null and good is not null
    group by condition, has_failed, good
),
parts as (
    select
        cells.condition,
        cells.customer_id,
        sum(case when cells.has_failed
            then (case when cells.good then 1 else -1 end) * (cells.judgement - means.mean)
                / sqrt(means.n * nullif(means.n - 1, 0))
            else 0 end) as failed_part,
        sum(case when not cells.has_failed
            then (case when cells.good then 1 else -1 end) * (cells.judgement - means.mean)
                / sqrt(means.n * nullif(means.n - 1, 0))
            else 0 end) as ok_part
    from cells
    inner join means
        on means.condition = cells.condition
        and means.has_failed = cells.has_failed
        and means.good = cells.good
    where cells.judgement is not null
    group by cells.condition, cells.customer_id
),
errors as (
    select
        condition,
        1.959964 * sqrt(sum(failed_part * failed_part)) as failed_reach,
        1.959964 * sqrt(sum(ok_part * ok_part)) as ok_reach,
        1.959964 * sqrt(sum(power(failed_part - ok_part, 2))) as lost_reach
    from parts
    group by condition
),
corners as (
    select
        condition,
        max(mean) filter (where has_failed and good) as failed_good,
        max(mean) filter (where has_failed and not good) as failed_poor,
        max(mean) filter (where not has_failed and good) as ok_good,
        max(mean) filter (where not has_failed and not good) as ok_poor,
        count(*) = 4
            and min(n) >= 5
            and sum(n) filter (where has_failed) >= 10
            and sum(n) filter (where not has_failed) >= 10 as enough
    from means
    group by condition
),
-- The points that a failure takes from those with the same rest, each rest by its share of failures.
points as (
    select
        failed.condition,
        sum(failed.n * (ok.mean - failed.mean)) / sum(failed.n) as lost
    from means as failed
    inner join means as ok
        on ok.condition = failed.condition and ok.good = failed.good and not ok.has_failed
    where failed.has_failed
    group by failed.condition
),
gains as (
    select
        corners.*,
        case when enough then ok_good - ok_poor end as gain_ok,
        case when enough then failed_good - failed_poor end as gain_failed,
        case when enough then (ok_good - ok_poor) - (failed_good - failed_poor) end as gain_lost
    from corners
)
select
    conditions.condition,
    cast(conditions.asked as integer) as n,
    cast(conditions.failed as integer) as failed,
    case when asked >= 10 then conditions.failed / asked end as failed_share,
    case when asked >= 10 then (conditions.failed + 1.92072941
        - 1.95996398 * sqrt(conditions.failed * (asked - conditions.failed) / asked + 0.96036471))
        / (asked + 3.84145882) end as failed_low,
    case when asked >= 10 then (conditions.failed + 1.92072941
        + 1.95996398 * sqrt(conditions.failed * (asked - conditions.failed) / asked + 0.96036471))
        / (asked + 3.84145882) end as failed_high,
    cast(coalesce(n0, 0) as integer) as followed_ok,
    cast(coalesce(n1, 0) as integer) as followed_failed,
    case when n0 >= 10 then d0 / n0 end as churn_ok,
    case when n1 >= 10 then d1 / n1 end as churn_failed,
    case when least(n0, n1) >= 10 then d1 / n1 - d0 / n0 end as risk_difference,
    case when least(n0, n1) >= 10 then d1 / n1 - d0 / n0 - 1.959964 * risk_errors.reach end
        as risk_difference_low,
    case when least(n0, n1) >= 10 then d1 / n1 - d0 / n0 + 1.959964 * risk_errors.reach end
        as risk_difference_high,
    case when least(n0, n1) >= 10 and d0 > 0 and d1 > 0 then d1 / n1 / (d0 / n0) end as risk_ratio,
    case when least(n0, n1) >= 10 and d0 > 0 and d1 > 0 then d1 / n1 / (d0 / n0)
        * exp(-1.959964 * sqrt(1 / d1 - 1 / n1 + 1 / d0 - 1 / n0)) end as ci_low,
    case when least(n0, n1) >= 10 and d0 > 0 and d1 > 0 then d1 / n1 / (d0 / n0)
        * exp(1.959964 * sqrt(1 / d1 - 1 / n1 + 1 / d0 - 1 / n0)) end as ci_high,
    case when n1_good >= 10 then 1 - d1_good / n1_good end as retained_despite_rest,
    case when n1_good >= 10 then (n1_good - d1_good + 1.92072941
        - 1.95996398 * sqrt(d1_good * (n1_good - d1_good) / n1_good + 0.96036471))
        / (n1_good + 3.84145882) end as retained_low,
    case when n1_good >= 10 then (n1_good - d1_good + 1.92072941
        + 1.95996398 * sqrt(d1_good * (n1_good - d1_good) / n1_good + 0.96036471))
        / (n1_good + 3.84145882) end as retained_high,
    case when n0_good >= 10 then 1 - d0_good / n0_good end as retained_ok_rest,
    case when enough then ok_poor end as ok_poor,
    case when enough then ok_good end as ok_good,
    case when enough then failed_poor end as failed_poor,
    case when enough then failed_good end as failed_good,
    gain_ok,
    gain_ok - ok_reach as gain_ok_low,
    gain_ok + ok_reach as gain_ok_high,
    gain_failed,
    gain_failed - failed_reach as gain_failed_low,
    gain_failed + failed_reach as gain_failed_high,
    gain_lost,
    gain_lost - lost_reach as gain_lost_low,
    gain_lost + lost_reach as gain_lost_high,
    case when enough then points.lost end as points_lost,
    case
        when gain_lost is null then 'unclear'
        when gain_lost - lost_reach > 0 and gain_failed < gain_ok / 2 then 'veto'
        when gain_lost - lost_reach > 0 then 'unclear'
        when points.lost > lost_reach / 2 then 'adds_up'
        else 'none_seen'
    end as veto_class,
    case
        when n1 < 10 or n0 < 10 then null
        when d1 = n1 and power((d0 + 0.5) / (n0 + 1), n1) < 0.001 then 'always'
        when d1 = 0 and power(1 - (d0 + 0.5) / (n0 + 1), n1) < 0.001 then 'never'
    end as decides
from conditions
left join departed on departed.condition = conditions.condition
left join risk_errors on risk_errors.condition = conditions.condition
left join gains on gains.condition = conditions.condition
left join errors on errors.condition = conditions.condition
left join points on points.condition = conditions.condition
order by gain_lost desc nulls last, conditions.condition
