-- One row per invitation made before as_of: by whom, when, and whether it brought a customer in time.
-- converted: the invited became a customer within conversion_days. followed: so many days have passed
-- since, so that a late answer could have been seen; only these may enter a share. days_to_convert is
-- null where nobody came. An invitation without a date is followed, and counts when somebody came.
-- brings: this invitation is the one that referral_tree gives the customer to, so that somebody whom
-- two invited is brought once.
-- analysis A25
-- guards P3
-- needs referrals.referrer_id, referrals.invited_at
-- better with referrals.converted_at
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param conversion_days integer = 60 (1..730): days within which an invitation must bring a customer to count
with made as (
    select
        row_number() over (
            order by referrer_id, invited_at nulls last, referred_id, converted_at, source_file, source_row
        ) as invitation_no,
        referrer_id,
        referred_id,
        cast(invited_at as date) as invited_on,
        channel
    from referrals
    where referrer_id is not null
        and coalesce(invited_at, converted_at, timestamp '1900-01-01')
            < cast(getvariable('as_of') as date)
),
ranked as (
    select
        made.invitation_no,
        made.referrer_id,
        made.referred_id,
        made.invited_on,
        made.channel,
        referral_tree.converted_on,
        row_number() over (
            partition by made.referred_id, made.referrer_id order by made.invitation_no
        ) as place
    from made
    left join referral_tree
        on referral_tree.customer_id = made.referred_id
        and referral_tree.referrer_id = made.referrer_id
)
select
    cast(invitation_no as integer) as invitation_no,
    referrer_id,
    referred_id,
    invited_on,
    channel,
    case
        when place = 1 and converted_on is not null and invited_on is not null
            then cast(greatest(converted_on - invited_on, 0) as integer)
    end as days_to_convert,
    place = 1 and converted_on is not null as brings,
    coalesce(
        place = 1 and converted_on - invited_on <= getvariable('conversion_days'),
        place = 1 and converted_on is not null
    ) as converted,
    coalesce(
        invited_on + getvariable('conversion_days') < cast(getvariable('as_of') as date), true
    ) as followed
from ranked
order by invitation_no
