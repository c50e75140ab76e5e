-- One row where all three legs are known for the last year: how even they are, and which is the shortest.
-- balance is the shortest leg over the mean of the three, 1 where all are alike; geometric_mean falls
-- when one leg is short, whatever the others are. All three count the same, and profit takes no part.
-- Intervals by linear approximation from those of the legs. shortest_beyond_chance: the interval of the
-- shortest leg less the next one leaves out zero.
-- analysis A35
-- guards P8
with legs as (
    select
        leg,
        leg_value,
        (ci_high - ci_low) / (2 * 1.959964) as error,
        row_number() over (order by leg_value, leg) as place
    from three_legs
    where period_start is null and leg <> 'profit'
),
summed as (
    select
        count(*) as legs,
        max(leg) filter (where place = 1) as shortest,
        max(leg_value) filter (where place = 1) as least,
        max(error) filter (where place = 1) as least_error,
        max(leg_value) filter (where place = 2) as second,
        max(error) filter (where place = 2) as second_error,
        avg(leg_value) as mean,
        exp(avg(ln(nullif(leg_value, 0)))) as geometric_mean,
        case when count(error) = count(*)
            then sqrt(sum(power(error / nullif(leg_value, 0), 2))) / 3 end as log_error,
        -- A leg without an interval leaves none to the three together.
        case when count(error) = count(*)
            then sum(power(error, 2)) filter (where place > 1) end as others_variance
    from legs
),
errors as (
    select
        *,
        least / mean as balance,
        sqrt(
            power((1 - least / (3 * mean)) * least_error, 2)
            + power(least / (3 * mean), 2) * others_variance
        ) / mean as balance_error
    from summed
    where legs = 3 and mean > 0
)
select
    shortest,
    least as shortest_value,
    second - least as behind,
    second - least - 1.959964 * sqrt(power(least_error, 2) + power(second_error, 2)) as behind_low,
    second - least + 1.959964 * sqrt(power(least_error, 2) + power(second_error, 2)) as behind_high,
    second - least > 1.959964 * sqrt(power(least_error, 2) + power(second_error, 2))
        as shortest_beyond_chance,
    balance,
    case when balance_error is not null
        then greatest(0, balance - 1.959964 * balance_error) end as balance_low,
    case when balance_error is not null
        then least(1, balance + 1.959964 * balance_error) end as balance_high,
    geometric_mean,
    geometric_mean * exp(-1.959964 * log_error) as geometric_low,
    geometric_mean * exp(1.959964 * log_error) as geometric_high
from errors
order by shortest
