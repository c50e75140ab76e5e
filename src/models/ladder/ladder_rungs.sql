-- One row per customer and period of the ladder: the rung on which they stood at its end.
-- prospect: known, and has not bought. customer: bought once. client: bought twice or more and is
-- not lapsed. advocate: a client who is sure to recommend. apostle: a client who brought somebody
-- within act_window_days and has not said meanwhile that they would not recommend. lapsed: silent
-- for longer than their rhythm allows, or left by contract or by record. client_unasked: a client
-- with no valid answer to whether they would recommend, so that client and advocate cannot be told
-- apart; a rung of its own, else every answer that grows old would look like a fall. Only what is
-- dated before the period’s end counts. Who is known to have come before the records has bought before.
-- analysis A07
-- guards P2, P4, P25, P26
-- better with surveys(construct = recommend), referrals.referrer_id, referrals.referred_id, customers.registered_at, customers.acquired_at
-- param act_window_days integer = 365 (1..36500): days for which an act for the company counts
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param lapsed_quantile double = 0.95 (0.01..0.999): lapsed when the silence is longer than this quantile of the intervals
with persons as (
    select
        customer_id,
        min(cast(acquired_at as date)) as acquired_on,
        min(least(
            cast(first_interest_at as date), cast(registered_at as date), cast(acquired_at as date)
        )) as known_from,
        bool_or(kind in ('internal', 'supplier', 'partner')) as is_other
    from customers
    where customer_id is not null
    group by customer_id
),
silences as (
    select as_of, max(days) as lapsed_days
    from rhythm_history
    where quantile = getvariable('lapsed_quantile')
    group by as_of
),
buyers as (
    select
        customer_totals.customer_id,
        ladder_dates.period_start,
        ladder_dates.period_end,
        case
            when customer_states.visits = 1
                and coalesce(persons.acquired_on < cast(getvariable('observed_from') as date), false)
                then 2
            else customer_states.visits
        end as visits,
        customer_states.state = 'lapsed' or coalesce(
            customer_states.visits = 1
                and ladder_dates.period_end - customer_totals.first_visit_on > silences.lapsed_days,
            false
        ) as is_silent
    from customer_states
    inner join ladder_dates on ladder_dates.period_end = customer_states.as_of
    inner join customer_totals on customer_totals.customer_no = customer_states.customer_no
    left join silences on silences.as_of = customer_states.as_of
    left join persons on persons.customer_id = customer_totals.customer_id
    where not coalesce(persons.is_other, false)
),
prospects as (
    select persons.customer_id, ladder_dates.period_start, ladder_dates.period_end
    from persons
    inner join ladder_dates on persons.known_from < ladder_dates.period_end
    left join customer_totals on customer_totals.customer_id = persons.customer_id
    where not coalesce(persons.is_other, false)
        and coalesce(persons.acquired_on >= ladder_dates.period_end, true)
        and coalesce(customer_totals.first_visit_on >= ladder_dates.period_end, true)
),
gone as (
    select customer_id, departed_at
    from departures
    where kind = 'contractual' and departed_at is not null
),
brought as (
    select distinct referral_tree.referrer_id as customer_id, ladder_dates.period_end
    from referral_tree
    inner join ladder_dates
        on referral_tree.converted_on < ladder_dates.period_end
        and referral_tree.converted_on >= ladder_dates.period_end - getvariable('act_window_days')
    where referral_tree.referrer_id is not null
),
stood as (
    select
        buyers.customer_id,
        buyers.period_start,
        buyers.period_end,
        case
            when buyers.is_silent or coalesce(gone.departed_at < buyers.period_end, false) then 'lapsed'
            when buyers.visits = 1 then 'customer'
            when brought.customer_id is not null and coalesce(loyalty_history.recommends, true)
                then 'apostle'
            when loyalty_history.recommends then 'advocate'
            when loyalty_history.recommends is null then 'client_unasked'
            else 'client'
        end as rung
    from buyers
    left join gone on gone.customer_id = buyers.customer_id
    left join brought
        on brought.customer_id = buyers.customer_id and brought.period_end = buyers.period_end
    left join loyalty_history
        on loyalty_history.customer_id = buyers.customer_id
        and loyalty_history.as_of = buyers.period_end
    union all
    select customer_id, period_start, period_end, 'prospect' as rung
    from prospects
)
select customer_id, period_start, period_end, rung
from stood
order by customer_id, period_start
