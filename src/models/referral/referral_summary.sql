-- One row: what customers bring customers, in sum.
-- brought_share: of those who joined in the last brought_days days, how many somebody brought.
-- top_tenth_share: how many of all brought customers came through the tenth of the referrers who
-- brought most. k and its interval are those of all generations together, over the customers that
-- referral_generations follows; where k is below 1, one customer who comes by themselves brings
-- chain_size customers in the end, themselves included, 1 / (1 - k). median_days_to_convert counts
-- invitations that were followed long enough. spend_avoided is at most what the brought customers
-- of these days would have cost by paid ways: some would have come anyway.
-- analysis A25, A53
-- guards P3, P8, P11
-- better with customers.acquisition_cost
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param brought_days integer = 365 (1..3650): days back from the date in which new customers are counted
with people as (
    select
        count(*) as customers,
        count(*) filter (where invitations > 0) as inviters,
        count(*) filter (where brought > 0) as referrers,
        coalesce(sum(invitations), 0) as invitations,
        coalesce(sum(brought), 0) as brought_so_far,
        max(generation) as deepest_generation,
        count(*) filter (where in_circle) as in_circle
    from referral_tree
),
ranked as (
    select
        brought,
        row_number() over (order by brought desc, customer_id) as place,
        count(*) over () as referrers
    from referral_tree
    where brought > 0
),
top as (
    select
        cast(sum(brought) filter (where place <= ceil(referrers / 10)) as double) / sum(brought)
            as top_tenth_share
    from ranked
),
rates as (
    select
        sum(followed) as followed,
        sum(converted) as converted,
        -- The sums of squares behind each generation's error add up; so do the errors here.
        sum(followed * k) / sum(followed) as k,
        sqrt(sum(power(followed * (k_high - k) / 1.95996398, 2))) / sum(followed) as k_error
    from referral_generations
    where k is not null
),
waits as (
    select percentile_cont(0.5) within group (order by days_to_convert) as median_days_to_convert
    from referral_invitations
    where converted and followed
),
costs as (
    select customer_id, avg(cast(acquisition_cost as double)) as acquisition_cost
    from customers
    where acquisition_cost is not null
    group by customer_id
),
newcomers as (
    select
        cast(count(*) as double) as new_customers,
        cast(count(*) filter (where referral_tree.referrer_id is not null) as double)
            as brought_customers,
        avg(costs.acquisition_cost) filter (where referral_tree.referrer_id is null)
            as other_cost,
        avg(costs.acquisition_cost) filter (where referral_tree.referrer_id is not null)
            as brought_cost
    from referral_tree
    left join costs on costs.customer_id = referral_tree.customer_id
    where referral_tree.joined_on >= cast(getvariable('as_of') as date) - getvariable('brought_days')
        and referral_tree.joined_on < cast(getvariable('as_of') as date)
)
select
    cast(people.customers as integer) as customers,
    cast(people.inviters as integer) as inviters,
    cast(people.referrers as integer) as referrers,
    cast(people.invitations as integer) as invitations,
    cast(people.brought_so_far as integer) as brought,
    cast(people.deepest_generation as integer) as deepest_generation,
    cast(people.in_circle as integer) as in_circle,
    case when people.referrers >= 10 then top.top_tenth_share end as top_tenth_share,
    cast(rates.followed as integer) as followed,
    rates.k,
    case when rates.k is not null then greatest(0, rates.k - 1.95996398 * rates.k_error) end as k_low,
    rates.k + 1.95996398 * rates.k_error as k_high,
    case when rates.k < 1 then 1 / (1 - rates.k) end as chain_size,
    waits.median_days_to_convert,
    cast(newcomers.new_customers as integer) as new_customers,
    cast(newcomers.brought_customers as integer) as brought_customers,
    case when newcomers.new_customers >= 10
        then newcomers.brought_customers / newcomers.new_customers end as brought_share,
    case when newcomers.new_customers >= 10 then greatest(0, (
        newcomers.brought_customers + 1.92072941 - 1.95996398 * sqrt(
            newcomers.brought_customers * (newcomers.new_customers - newcomers.brought_customers)
                / newcomers.new_customers + 0.96036471
        )
    ) / (newcomers.new_customers + 3.84145882)) end as brought_share_low,
    case when newcomers.new_customers >= 10 then least(1, (
        newcomers.brought_customers + 1.92072941 + 1.95996398 * sqrt(
            newcomers.brought_customers * (newcomers.new_customers - newcomers.brought_customers)
                / newcomers.new_customers + 0.96036471
        )
    ) / (newcomers.new_customers + 3.84145882)) end as brought_share_high,
    newcomers.other_cost,
    newcomers.brought_cost,
    case when newcomers.other_cost is not null and newcomers.brought_cost is not null
        then newcomers.brought_customers
            * greatest(0, newcomers.other_cost - newcomers.brought_cost) end as spend_avoided
from people
cross join top
cross join rates
cross join waits
cross join newcomers
where people.customers > 0
