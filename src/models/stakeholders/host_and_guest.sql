-- One row per balance of host and guest: contacts in which both rated each other, and how many ended in a complaint.
-- The guest’s rating is the satisfaction with the contact, the host’s the employee’s rating of the
-- customer, good from behaved_well_from on. balanced: both; guest_turned_boor: the host served well and was
-- treated badly; host_turned_tyrant: the guest behaved and was served badly; both_displeased. escalated
-- is the share after which the same customer complained within complaint_days, of contacts with
-- these days behind them. Contacts of one customer hang together: Wilson’s intervals reckon with the
-- number of contacts that they are worth. A quadrant says nothing about one employee. Under ten
-- customers no share is shown.
-- analysis A36
-- guards P8, P27, P36
-- needs interactions.rated_customer, interactions.csat
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param behaved_well_from double = 7 (0..10): a side has behaved well from this rating of the other on
-- param complaint_days integer = 30 (0..365): days after a contact in which a complaint of the same customer is about it
with both_rated as (
    select
        customer_id,
        source_file,
        source_row,
        happened_at,
        case
            when coalesce(csat, perceived) >= getvariable('behaved_well_from')
                and rated_customer >= getvariable('behaved_well_from') then 'balanced'
            when coalesce(csat, perceived) >= getvariable('behaved_well_from')
                then 'guest_turned_boor'
            when rated_customer >= getvariable('behaved_well_from') then 'host_turned_tyrant'
            else 'both_displeased'
        end as quadrant
    from interactions
    where customer_id is not null
        and rated_customer is not null
        and coalesce(csat, perceived) is not null
        and kind <> 'complaint'
        and coalesce(happened_at < cast(getvariable('as_of') as date), true)
),
complaints as (
    select customer_id, happened_at
    from interactions
    where kind = 'complaint' and customer_id is not null and happened_at is not null
),
followed as (
    select
        both_rated.customer_id,
        both_rated.quadrant,
        both_rated.source_file,
        both_rated.source_row,
        count(complaints.happened_at) > 0 as escalated
    from both_rated
    left join complaints
        on complaints.customer_id = both_rated.customer_id
        and complaints.happened_at >= both_rated.happened_at
        and cast(complaints.happened_at as date)
            <= cast(both_rated.happened_at as date) + getvariable('complaint_days')
    where both_rated.happened_at is not null
        and coalesce(
            cast(both_rated.happened_at as date) + getvariable('complaint_days')
                < cast(getvariable('as_of') as date),
            true
        )
    group by
        both_rated.customer_id, both_rated.quadrant, both_rated.source_file, both_rated.source_row
),
quadrants as (
    select *
    from (values
        (1, 'balanced'),
        (2, 'guest_turned_boor'),
        (3, 'host_turned_tyrant'),
        (4, 'both_displeased')
    ) as listed(place, quadrant)
),
by_customer as (
    select
        'share' as part,
        quadrants.quadrant,
        both_rated.customer_id,
        count(*) as cases,
        count(*) filter (where both_rated.quadrant = quadrants.quadrant) as hits
    from quadrants
    cross join both_rated
    group by quadrants.quadrant, both_rated.customer_id
    union all
    select 'escalated', quadrant, customer_id, count(*), count(*) filter (where escalated)
    from followed
    group by quadrant, customer_id
),
shares as (
    select
        part,
        quadrant,
        cast(count(*) as double) as customers,
        cast(sum(cases) as double) as cases,
        sum(hits) / sum(cases) as p
    from by_customer
    group by part, quadrant
),
spreads as (
    select
        shares.part,
        shares.quadrant,
        max(shares.customers) as customers,
        max(shares.cases) as cases,
        max(shares.p) as p,
        max(shares.customers) / nullif(max(shares.customers) - 1, 0)
            * sum(power(by_customer.hits - shares.p * by_customer.cases, 2))
            / power(max(shares.cases), 2) as variance
    from shares
    inner join by_customer
        on by_customer.part = shares.part and by_customer.quadrant = shares.quadrant
    group by shares.part, shares.quadrant
),
worth as (
    select
        *,
        -- As many independent contacts as would vary so much; where none or all hit, the customers.
        case
            when variance > 0 then least(cases, p * (1 - p) / variance)
            else customers
        end as m
    from spreads
),
intervals as (
    select
        part,
        quadrant,
        p,
        greatest(0, (m * p + 1.92072941
            - 1.95996398 * sqrt(m * p * (1 - p) + 0.96036471)) / (m + 3.84145882)) as low,
        least(1, (m * p + 1.92072941
            + 1.95996398 * sqrt(m * p * (1 - p) + 0.96036471)) / (m + 3.84145882)) as high
    from worth
    where customers >= 10
),
counts as (
    select quadrant, count(*) as contacts, count(distinct customer_id) as customers
    from both_rated
    group by quadrant
),
everything as (
    select count(*) as n from both_rated
)
select
    quadrants.quadrant,
    cast(coalesce(counts.contacts, 0) as integer) as contacts,
    cast(coalesce(counts.customers, 0) as integer) as customers,
    cast(everything.n as integer) as n,
    shares_of.p as share,
    shares_of.low as ci_low,
    shares_of.high as ci_high,
    escalations.p as escalated_share,
    escalations.low as escalated_low,
    escalations.high as escalated_high
from quadrants
cross join everything
left join counts on counts.quadrant = quadrants.quadrant
left join intervals as shares_of
    on shares_of.quadrant = quadrants.quadrant and shares_of.part = 'share'
left join intervals as escalations
    on escalations.quadrant = quadrants.quadrant and escalations.part = 'escalated'
order by quadrants.place
