-- One row per channel of acquisition: how long its customers stay, how soon they are devoted, what they cost.
-- Customers who joined within the records. retention: not departed value_days after joining, of those
-- followed so long, with Wilson’s 95 % interval. devoted_within: of customers who were asked, the share
-- whose answers stated devotion within value_days of joining, by Kaplan and Meier, as answers come
-- when surveys are held, with Greenwood’s 95 % interval on the scale of log(-log S); days_to_devotion is
-- the median of the same curve, null where fewer than half are seen to reach it. cost is the mean of customers.acquisition_cost, else the spend recorded for the
-- channel over its new customers. Whoever somebody brought and has no channel stands under referral.
-- Channels reach different people, so differences between them are no effects. Under ten nothing is told.
-- analysis A53
-- guards P2, P3, P4, P8, P11
-- needs customers.acquisition_channel
-- better with customers.acquisition_cost, surveys(construct = satisfaction)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param value_days integer = 365 (30..3650): days from joining over which customers are compared
with people as (
    select
        referral_tree.customer_id,
        referral_tree.joined_on,
        coalesce(
            persons.channel, case when referral_tree.referrer_id is not null then 'referral' end
        ) as channel,
        persons.cost,
        referral_tree.joined_on + getvariable('value_days') <= cast(getvariable('as_of') as date)
            and not (gone.customer_id is not null and gone.departed_at is null) as is_followed,
        coalesce(
            gone.departed_at <= referral_tree.joined_on + getvariable('value_days'), false
        ) as has_left,
        least(
            cast(getvariable('as_of') as date), coalesce(gone.departed_at, cast(getvariable('as_of') as date))
        ) as seen_until
    from referral_tree
    left join (
        select
            customer_id,
            max(acquisition_channel) as channel,
            avg(cast(acquisition_cost as double)) as cost
        from customers
        group by customer_id
    ) as persons on persons.customer_id = referral_tree.customer_id
    left join cohort_members on cohort_members.customer_id = referral_tree.customer_id
    left join departures as gone on gone.customer_id = referral_tree.customer_id
    where referral_tree.joined_on >= cast(getvariable('observed_from') as date)
        and not coalesce(cohort_members.left_truncated, false)
),
answers as (
    select
        stated_levels.customer_id,
        min(stated_levels.answered_on) filter (where stated_levels.stated_level >= 2) as devoted_on
    from stated_levels
    where stated_levels.answered_on < cast(getvariable('as_of') as date)
    group by stated_levels.customer_id
),
waits as (
    select
        people.channel,
        coalesce(answers.devoted_on, people.seen_until) - people.joined_on as days,
        answers.devoted_on is not null as is_event
    from people
    inner join answers on answers.customer_id = people.customer_id
    where people.channel is not null
        and coalesce(answers.devoted_on, people.seen_until) > people.joined_on
),
steps as (
    select
        channel,
        days,
        cast(count(*) filter (where is_event) as double) as events,
        cast(count(*) as double) as leaving
    from waits
    group by channel, days
),
at_risk as (
    select
        channel,
        days,
        events,
        sum(leaving) over (
            partition by channel order by days desc
        ) as at_risk
    from steps
),
curves as (
    select
        channel,
        days,
        -- A product of factors as the exponent of a sum; where all at risk have the event it is 0.
        exp(sum(ln(greatest(1 - events / at_risk, 1e-12))) over (
            partition by channel order by days
        )) as survival,
        sum(events / (at_risk * greatest(at_risk - events, 1e-12))) over (
            partition by channel order by days
        ) as greenwood
    from at_risk
    where events > 0
),
devotion as (
    select
        channel,
        min(days) filter (where survival <= 0.5) as days_to_devotion,
        1 - min(survival) filter (where days <= getvariable('value_days')) as devoted_within,
        max(greenwood) filter (where days <= getvariable('value_days')) as greenwood
    from curves
    group by channel
),
-- Between 0 and 1 the interval is a power of the share that is not yet devoted.
spans as (
    select
        channel,
        case when devoted_within > 0 and devoted_within < 1
            then exp(1.95996398 * sqrt(greenwood) / ln(1 - devoted_within)) end as power
    from devotion
),
asked as (
    select channel, count(*) as asked
    from waits
    group by channel
),
spent as (
    select channel, sum(cast(spend as double)) as spend
    from acquisition_spend
    where period_start >= cast(getvariable('observed_from') as date)
        and period_start < cast(getvariable('as_of') as date)
    group by channel
),
sums as (
    select
        channel,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where is_followed) as double) as followed,
        cast(count(*) filter (where is_followed and not has_left) as double) as kept,
        avg(cost) as mean_cost
    from people
    where channel is not null
    group by channel
)
select
    sums.channel,
    cast(sums.customers as integer) as customers,
    sums.customers / sum(sums.customers) over () as customer_share,
    cast(sums.followed as integer) as followed,
    case when sums.followed >= 10 then sums.kept / sums.followed end as retention,
    case when sums.followed >= 10 then greatest(0, (
        sums.kept + 1.92072941 - 1.95996398
            * sqrt(sums.kept * (sums.followed - sums.kept) / sums.followed + 0.96036471)
    ) / (sums.followed + 3.84145882)) end as ci_low,
    case when sums.followed >= 10 then least(1, (
        sums.kept + 1.92072941 + 1.95996398
            * sqrt(sums.kept * (sums.followed - sums.kept) / sums.followed + 0.96036471)
    ) / (sums.followed + 3.84145882)) end as ci_high,
    cast(coalesce(asked.asked, 0) as integer) as asked,
    case when asked.asked >= 10 then coalesce(devotion.devoted_within, 0) end as devoted_within,
    case when asked.asked >= 10 then 1 - pow(1 - devotion.devoted_within, spans.power) end as devoted_low,
    case when asked.asked >= 10 then 1 - pow(1 - devotion.devoted_within, 1 / spans.power) end
        as devoted_high,
    case when asked.asked >= 10 then cast(devotion.days_to_devotion as integer) end
        as days_to_devotion,
    coalesce(sums.mean_cost, spent.spend / sums.customers) as cost
from sums
left join asked on asked.channel = sums.channel
left join devotion on devotion.channel = sums.channel
left join spans on spans.channel = sums.channel
left join spent on spent.channel = sums.channel
order by sums.customers desc, sums.channel
