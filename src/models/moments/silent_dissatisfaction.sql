-- Four rows: rated contacts that were no misery (not_disappointed), moments of misery (disappointed), and of
-- these the ones that led to a complaint (complained) and the silent ones (silent).
-- Counted are rated contacts that are no complaints themselves, whose complaint_days were over by as_of.
-- share: of the moments of misery, with Wilson’s 95 % interval; iceberg is how many moments of misery
-- stand behind each complaint. told_mean: people told, where asked. churn: the customer left within
-- left_within_days after the moment (D2’s moment, departure_moments), of those followed so long
-- (followed), whatever the reason; whoever left nobody knows when was not followed.
-- silence_costs: churn of the silent less churn of those who complained. Intervals of told_mean,
-- churn and silence_costs take customers as clusters. Nobody was assigned to complain: who speaks up
-- differs from who does not, so the difference is no effect. Hirschman (1970). Under ten customers nothing is told.
-- analysis A24
-- guards P3, P8, P11, P36
-- needs interactions.happened_at, interactions.kind, interactions.customer_id
-- better with interactions.perceived, interactions.expected, interactions.told_n, interactions.order_id
-- better with customers.churned, customers.churned_at
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_window_days integer = 365 (1..36500): days before the date in which moments count
-- param complaint_days integer = 30 (0..365): days after a contact in which a complaint of the same customer is about it
-- param left_within_days integer = 90 (1..3650): days after a moment in which a departure counts
with window_days as (
    select
        coalesce(cast(getvariable('as_of') as date), max(happened_on) + 1) as until_on,
        min(departures_known_until.known_until) as known_until
    from moments
    left join departures_known_until on true
),
rated as (
    select
        moments.customer_id,
        moments.class = 'misery' as is_misery,
        moments.complained,
        moments.told_n,
        case
            when moments.happened_on + getvariable('left_within_days') < window_days.known_until
                and (
                    departure_moments.customer_id is null
                    or departure_moments.moment_on >= moments.happened_on
                )
                then case
                    when departure_moments.moment_on
                        <= moments.happened_on + getvariable('left_within_days')
                        then 1.0
                    else 0.0
                end
        end as has_left
    from moments
    cross join window_days
    left join departure_moments on departure_moments.customer_id = moments.customer_id
    where moments.class is not null
        and moments.kind <> 'complaint'
        and moments.customer_id is not null
        and moments.happened_on + getvariable('complaint_days') < window_days.until_on
        and moments.happened_on >= window_days.until_on - getvariable('moment_window_days')
),
states as (
    select customer_id, 'disappointed' as state, told_n, has_left
    from rated
    where is_misery
    union all
    select customer_id, case when complained then 'complained' else 'silent' end, told_n, has_left
    from rated
    where is_misery
    union all
    select customer_id, 'not_disappointed', told_n, has_left
    from rated
    where not is_misery
),
by_customer as (
    select
        state,
        customer_id,
        cast(count(*) as double) as moments,
        cast(count(told_n) as double) as asked,
        cast(coalesce(sum(told_n), 0) as double) as told,
        cast(count(has_left) as double) as followed,
        cast(coalesce(sum(has_left), 0) as double) as has_left
    from states
    group by state, customer_id
),
-- Where nobody complained, or everybody did, that is told as well.
listed as (
    select distinct listed.state
    from (values
        ('not_disappointed', 'not_disappointed'),
        ('disappointed', 'disappointed'),
        ('complained', 'disappointed'),
        ('silent', 'disappointed')
    ) as listed(state, among)
    inner join by_customer on by_customer.state = listed.among
),
sums as (
    select
        listed.state,
        coalesce(sum(by_customer.moments), 0) as moments,
        cast(count(by_customer.customer_id) as double) as customers,
        coalesce(sum(by_customer.asked), 0) as asked,
        case
            when count(*) filter (where by_customer.asked > 0) >= 10
                then sum(by_customer.told) / sum(by_customer.asked)
        end as told_mean,
        coalesce(sum(by_customer.followed), 0) as followed,
        case
            when count(*) filter (where by_customer.followed > 0) >= 10
                then sum(by_customer.has_left) / sum(by_customer.followed)
        end as churn
    from listed
    left join by_customer on by_customer.state = listed.state
    group by listed.state
),
errors as (
    select
        sums.state,
        sqrt(sum(power(by_customer.told - by_customer.asked * sums.told_mean, 2)))
            / nullif(sums.asked, 0) as told_se,
        sqrt(sum(power(by_customer.has_left - by_customer.followed * sums.churn, 2)))
            / nullif(sums.followed, 0) as churn_se
    from by_customer
    inner join sums on sums.state = by_customer.state
    group by sums.state, sums.asked, sums.followed
),
pair as (
    select
        max(churn) filter (where state = 'silent') as silent,
        max(churn) filter (where state = 'complained') as complained,
        max(followed) filter (where state = 'silent') as n_silent,
        max(followed) filter (where state = 'complained') as n_complained,
        max(moments) filter (where state = 'disappointed') as miseries,
        max(customers) filter (where state = 'disappointed') as disappointed,
        max(moments) filter (where state = 'complained') as complaints
    from sums
),
influences as (
    select
        sum(case
            when by_customer.state = 'silent'
                then (by_customer.has_left - by_customer.followed * pair.silent) / pair.n_silent
            else -(by_customer.has_left - by_customer.followed * pair.complained)
                / pair.n_complained
        end) as influence
    from by_customer
    cross join pair
    where by_customer.state in ('silent', 'complained')
        and pair.silent is not null
        and pair.complained is not null
    group by by_customer.customer_id
),
costs as (
    select sqrt(sum(influence * influence)) as se from influences
)
select
    sums.state,
    cast(sums.moments as integer) as moments,
    cast(sums.customers as integer) as customers,
    case
        when sums.state <> 'not_disappointed' and pair.disappointed >= 10 then sums.moments / pair.miseries
    end as share,
    case
        when sums.state in ('complained', 'silent') and pair.disappointed >= 10 then greatest(0, (
            sums.moments + 1.92072941 - 1.95996398 * sqrt(
                sums.moments * (pair.miseries - sums.moments) / pair.miseries + 0.96036471
            )
        ) / (pair.miseries + 3.84145882))
    end as ci_low,
    case
        when sums.state in ('complained', 'silent') and pair.disappointed >= 10 then least(1, (
            sums.moments + 1.92072941 + 1.95996398 * sqrt(
                sums.moments * (pair.miseries - sums.moments) / pair.miseries + 0.96036471
            )
        ) / (pair.miseries + 3.84145882))
    end as ci_high,
    case
        when sums.state = 'disappointed' and pair.disappointed >= 10
            then pair.miseries / nullif(coalesce(pair.complaints, 0), 0)
    end as iceberg,
    cast(sums.asked as integer) as tellers,
    sums.told_mean,
    sums.told_mean - 1.95996398 * errors.told_se as told_low,
    sums.told_mean + 1.95996398 * errors.told_se as told_high,
    cast(sums.followed as integer) as followed,
    sums.churn,
    case when sums.churn is not null then greatest(0, sums.churn - 1.95996398 * errors.churn_se) end
        as churn_low,
    case when sums.churn is not null then least(1, sums.churn + 1.95996398 * errors.churn_se) end
        as churn_high,
    case when sums.state = 'silent' then pair.silent - pair.complained end as silence_costs,
    case
        when sums.state = 'silent' then pair.silent - pair.complained - 1.95996398 * costs.se
    end as silence_costs_low,
    case
        when sums.state = 'silent' then pair.silent - pair.complained + 1.95996398 * costs.se
    end as silence_costs_high
from sums
cross join pair
left join costs on true
left join errors on errors.state = sums.state
order by case sums.state
    when 'not_disappointed' then 1
    when 'disappointed' then 2
    when 'complained' then 3
    else 4
end
