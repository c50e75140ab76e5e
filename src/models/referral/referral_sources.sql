-- One row per rung and per stated level: how many invitations came from there afterwards.
-- grouping is rung or stated_level. By rung: invitations of a period by the rung on which the customer
-- stood when it began, so that nobody is an apostle by the referral that is counted. By stated_level:
-- invitations in the source_days after an answer, by what the answer stated (not_satisfied, satisfied,
-- devoted, devoted_recommends). customers counts customer-periods or answers; per_year is invitations
-- a customer and year, its interval from the spread between them. share is of all invitations of that
-- grouping, with Wilson’s interval, and customer_share that of the customer-periods or answers: where
-- the former is larger, the group invites more than its size tells.
-- analysis A25
-- guards P8, P35, P36
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param source_days integer = 183 (1..730): days after an answer in which invitations are counted
with stands as (
    select
        'rung' as grouping,
        ladder_rungs.customer_id,
        ladder_rungs.rung as source,
        next_period.period_start as from_on,
        next_period.period_end as until_on
    from ladder_rungs
    inner join ladder_dates as next_period on next_period.period_start = ladder_rungs.period_end
    where next_period.settled
    union all
    select
        'stated_level',
        customer_id,
        case stated_level
            when 0 then 'not_satisfied'
            when 1 then 'satisfied'
            when 2 then 'devoted'
            else 'devoted_recommends'
        end,
        answered_on + 1,
        answered_on + 1 + getvariable('source_days')
    from stated_levels
    where stated_level is not null
),
efforts as (
    select
        stands.grouping,
        stands.source,
        stands.customer_id,
        stands.from_on,
        least(stands.until_on, cast(getvariable('as_of') as date)) - stands.from_on as days,
        cast(count(referral_invitations.invitation_no) as double) as invitations,
        cast(count(*) filter (where referral_invitations.converted) as double) as converted
    from stands
    left join referral_invitations
        on referral_invitations.referrer_id = stands.customer_id
        and referral_invitations.invited_on >= stands.from_on
        and referral_invitations.invited_on < stands.until_on
    group by stands.grouping, stands.source, stands.customer_id, stands.from_on, stands.until_on
),
sums as (
    select
        grouping,
        source,
        cast(count(*) as double) as customers,
        cast(sum(days) as double) / 365 as years,
        sum(invitations) as invitations,
        sum(converted) as converted,
        sum(invitations * invitations) as squares
    from efforts
    where days > 0
    group by grouping, source
),
shares as (
    select
        *,
        sum(invitations) over (partition by grouping) as n,
        sum(customers) over (partition by grouping) as all_customers,
        sqrt(greatest(squares - invitations * invitations / customers, 0)) as error
    from sums
)
select
    grouping,
    source,
    cast(customers as integer) as customers,
    cast(invitations as integer) as invitations,
    cast(converted as integer) as converted,
    case when customers >= 10 then invitations / years end as per_year,
    case when customers >= 10 then greatest(0, (invitations - 1.95996398 * error) / years) end
        as per_year_low,
    case when customers >= 10 then (invitations + 1.95996398 * error) / years end as per_year_high,
    customers / all_customers as customer_share,
    case when n >= 10 then invitations / n end as share,
    case when n >= 10 then greatest(0, (
        invitations + 1.92072941
        - 1.95996398 * sqrt(invitations * (n - invitations) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 then least(1, (
        invitations + 1.92072941
        + 1.95996398 * sqrt(invitations * (n - invitations) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high
from shares
order by grouping, source
