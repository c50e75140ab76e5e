-- One row per customer, day and kind of what they did for the company unasked.
-- suggestion, competitor_tip, review and defence as they are recorded among the contacts, and
-- referral where the customer invited somebody, from the referrals or from the contacts.
-- analysis A01
-- better with interactions.kind, referrals.referrer_id
select customer_id, cast(happened_at as date) as acted_on, kind
from interactions
where customer_id is not null
    and happened_at is not null
    and kind in ('suggestion', 'competitor_tip', 'review', 'defence')
union
select customer_id, cast(happened_at as date), 'referral'
from interactions
where customer_id is not null and happened_at is not null and kind = 'referral_invite'
union
select referrer_id, cast(invited_at as date), 'referral'
from referrals
where referrer_id is not null and invited_at is not null
order by customer_id, acted_on, kind
