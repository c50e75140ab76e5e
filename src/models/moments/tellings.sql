-- One row per kind of moment: how many people heard of it, where customers were asked.
-- told_mean is the mean of interactions.told_n over rated contacts of the last moment_window_days,
-- with a 95 % interval whose errors are those of customers, since one customer's answers belong
-- together. Under ten customers nothing is told.
-- analysis A23
-- guards P8, P24, P36
-- needs interactions.told_n
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_window_days integer = 365 (1..36500): days before the date in which moments count
with asked as (
    select
        class,
        coalesce(
            customer_id, '#' || coalesce(interaction_id, concat(source_file, ' ', source_row))
        ) as teller,
        cast(count(*) as double) as asked,
        cast(sum(told_n) as double) as told
    from moments
    where class is not null
        and evidence <> 'complaint'
        and told_n >= 0
        and coalesce(
            happened_on >= cast(getvariable('as_of') as date) - getvariable('moment_window_days'),
            true
        )
    group by class, teller
),
means as (
    select
        class,
        sum(told) / sum(asked) as told_mean,
        sum(asked) as asked,
        count(*) as customers
    from asked
    group by class
),
errors as (
    select
        means.class,
        means.asked,
        means.told_mean,
        means.customers,
        sqrt(sum(power(asked.told - asked.asked * means.told_mean, 2))) / means.asked as se
    from asked
    inner join means on means.class = asked.class
    group by means.class, means.asked, means.told_mean, means.customers
)
select
    class,
    cast(asked as integer) as tellers,
    case when customers >= 10 then told_mean end as told_mean,
    case when customers >= 10 then told_mean - 1.95996398 * se end as ci_low,
    case when customers >= 10 then told_mean + 1.95996398 * se end as ci_high
from errors
order by class
