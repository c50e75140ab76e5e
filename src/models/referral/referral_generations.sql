-- One row per generation of customers: how many it brought in its turn, at equal age.
-- Generation 0 came by itself, generation 1 was brought by it, and so on. Each customer is counted over
-- referral_window_days from joining, and only when the window and the conversion_days after it were
-- over by as_of and began within the records: followed. invitations, inviters (who invited anybody),
-- conversion and k are theirs alone. k is customers brought per customer, the product of invitations
-- per customer and conversion; below 1 chains die out. complete: every customer of the generation was
-- followed; the youngest never are, so their k is that of the earliest to come. With
-- referral_window_days = 0 everybody counts with what they did so far, which favours old customers.
-- The interval of conversion is Wilson's, widened where invitations of one customer are alike; that
-- of k comes from the spread between customers. Under ten followed customers nothing is told.
-- analysis A25
-- guards P3, P4, P8, P36
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param conversion_days integer = 60 (1..730): days within which an invitation must bring a customer to count
-- param referral_window_days integer = 365 (0..3650): days from joining in which a customer’s invitations count; 0 for all so far
-- param referrals_from date = select min(cast(invited_at as date)) from referrals: the first day on which invitations were recorded
with members as (
    select
        customer_id,
        generation,
        joined_on,
        getvariable('referral_window_days') = 0 or coalesce(
            joined_on >= cast(getvariable('referrals_from') as date)
            and joined_on + getvariable('referral_window_days') + getvariable('conversion_days')
                < cast(getvariable('as_of') as date),
            false
        ) as followed
    from referral_tree
    where generation is not null
),
efforts as (
    select
        members.customer_id,
        cast(count(*) as double) as invitations,
        cast(count(*) filter (where made.converted) as double) as converted
    from members
    inner join referral_invitations as made on made.referrer_id = members.customer_id
    where members.followed
        and (
            (getvariable('referral_window_days') = 0 and made.followed)
            or (
                made.invited_on >= members.joined_on
                and made.invited_on
                    < members.joined_on + getvariable('referral_window_days')
            )
        )
    group by members.customer_id
),
sums as (
    select
        members.generation,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where members.followed) as double) as followed,
        count(efforts.customer_id) as inviters,
        coalesce(sum(efforts.invitations), 0) as invitations,
        coalesce(sum(efforts.converted), 0) as converted,
        coalesce(sum(efforts.converted * efforts.converted), 0) as converted_squared,
        coalesce(sum(efforts.invitations * efforts.invitations), 0) as invitations_squared,
        coalesce(sum(efforts.invitations * efforts.converted), 0) as crossed
    from members
    left join efforts on efforts.customer_id = members.customer_id
    group by members.generation
),
rates as (
    select
        *,
        converted / nullif(invitations, 0) as share,
        converted / nullif(followed, 0) as brought_each
    from sums
),
spreads as (
    select
        *,
        -- How much more the shares of inviters differ than chance makes them: the design effect.
        invitations / greatest(1, coalesce(
            (converted_squared - 2 * share * crossed + share * share * invitations_squared)
                / nullif(share * (1 - share) * invitations, 0),
            1
        )) as effective_n,
        sqrt(
            greatest(converted_squared - followed * brought_each * brought_each, 0)
            / nullif(followed - 1, 0) / nullif(followed, 0)
        ) as k_error
    from rates
)
select
    generation,
    cast(customers as integer) as customers,
    cast(followed as integer) as followed,
    cast(inviters as integer) as inviters,
    cast(invitations as integer) as invitations,
    cast(converted as integer) as converted,
    case when followed >= 10 then invitations / followed end as invitations_per_customer,
    case when invitations >= 10 then share end as conversion,
    case when invitations >= 10 then greatest(0, (
        share * effective_n + 1.92072941
        - 1.95996398 * sqrt(share * (1 - share) * effective_n + 0.96036471)
    ) / (effective_n + 3.84145882)) end as conversion_low,
    case when invitations >= 10 then least(1, (
        share * effective_n + 1.92072941
        + 1.95996398 * sqrt(share * (1 - share) * effective_n + 0.96036471)
    ) / (effective_n + 3.84145882)) end as conversion_high,
    case when followed >= 10 then brought_each end as k,
    case when followed >= 10 then greatest(0, brought_each - 1.95996398 * k_error) end as k_low,
    case when followed >= 10 then brought_each + 1.95996398 * k_error end as k_high,
    followed = customers and getvariable('referral_window_days') > 0 as complete
from spreads
order by generation
