-- One row per clock and customer under observation: from when to when, and whether they departed.
-- acquisition: days since becoming a customer. captive yes: bound by a contract at some time, from its
-- beginning on, or without an alternative; no: never, where contracts or alternatives are recorded.
-- lock_end: days since the lock ended, up to survival_horizon_days or the next contract. captive yes:
-- the freed; no: those never bound, in the same stratum, who are to inherit the days of the freed.
-- Whose lock ended before the records begin is left out: their first days are unseen.
-- first_alternative: the same since a competitor came, for those there then who had no alternative
-- before, against those who had one and no contract.
-- stratum: kind of customer with quarter of acquisition (year before the records begin), or with the
-- place where the competitor came. Nobody is at risk before observed_from or after followed_until;
-- who leaves on the day of entry is counted a day later. at_risk_from and at_risk_to count from
-- origin_on, which those never bound lack at the lock's end.
-- analysis A06
-- guards P2, P4, P6
-- better with customers.acquired_at, customers.churned_at, contracts.ends_at, customers.alternatives_available_n
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param survival_horizon_days integer = 365 (30..3650): days after a lock's end or a competitor's arrival that are followed
with people as (
    select
        customer_id,
        coalesce(max(kind), '') as kind,
        cast(min(acquired_at) as date) as acquired_on,
        max(tenure_days) as tenure_days,
        max(alternatives_available_n) as alternatives_n,
        bool_or(churned) as churned,
        bool_or(kind in ('supplier', 'partner', 'internal')) as is_other
    from customers
    where customer_id is not null
    group by customer_id
),
contracts_known as (
    select count(*) > 0 as any_contract from contract_spells
),
first_spells as (
    select customer_id, min(bound_from) as bound_from
    from contract_spells
    group by customer_id
),
everybody as (
    select customer_id from people
    union
    select customer_id from customer_totals
    union
    select customer_id from first_spells
),
beginnings as (
    select
        everybody.customer_id,
        coalesce(people.kind, '') as kind,
        people.tenure_days,
        people.churned,
        people.alternatives_n,
        coalesce(people.acquired_on, customer_totals.first_visit_on, first_spells.bound_from)
            as acquired_on,
        first_spells.bound_from,
        departures.customer_id is not null as has_departed,
        cast(departures.departed_at as date) as departed_on
    from everybody
    left join people on people.customer_id = everybody.customer_id
    left join customer_totals on customer_totals.customer_id = everybody.customer_id
    left join first_spells on first_spells.customer_id = everybody.customer_id
    left join departures on departures.customer_id = everybody.customer_id
    where not coalesce(people.is_other, false)
),
arrivals_since as (
    select
        competitor_arrivals.customer_id,
        count(*) as arrivals,
        min(competitor_arrivals.arrived_on) as first_arrived_on
    from competitor_arrivals
    inner join beginnings
        on beginnings.customer_id = competitor_arrivals.customer_id
        and beginnings.acquired_on < competitor_arrivals.arrived_on
    group by competitor_arrivals.customer_id
),
lives as (
    select
        beginnings.customer_id,
        beginnings.kind,
        beginnings.acquired_on,
        beginnings.bound_from,
        arrivals_since.first_arrived_on,
        beginnings.alternatives_n - coalesce(arrivals_since.arrivals, 0) as alternatives_before,
        greatest(beginnings.acquired_on, cast(getvariable('observed_from') as date)) as entered_on,
        least(beginnings.departed_on, follow_up.followed_until) as ended_on,
        beginnings.departed_on is not null
            and coalesce(beginnings.departed_on < follow_up.followed_until, true) as departed,
        beginnings.tenure_days,
        coalesce(beginnings.churned, false) as churned,
        -- Without dates all that is known is for how long, and whether they left.
        beginnings.acquired_on is null
            or (beginnings.has_departed and beginnings.departed_on is null) as undated
    from beginnings
    cross join follow_up
    left join arrivals_since on arrivals_since.customer_id = beginnings.customer_id
),
groups as (
    select
        lives.*,
        case
            when bound_from is not null or alternatives_before <= 0 then 'yes'
            when alternatives_before > 0 or contracts_known.any_contract then 'no'
            else 'unknown'
        end as captive,
        case
            when acquired_on < cast(getvariable('observed_from') as date)
                then cast(floor(
                    (acquired_on - cast(getvariable('observed_from') as date)) / 365.0
                ) as integer)
            else 4 * year(acquired_on) + quarter(acquired_on)
        end as cohort
    from lives
    cross join contracts_known
),
since_acquisition as (
    select
        customer_id,
        captive,
        acquired_on as origin_on,
        case
            when bound_from is not null and coalesce(alternatives_before, 1) > 0
                then greatest(entered_on, bound_from)
            else entered_on
        end as entered_on,
        ended_on,
        departed
    from groups
    where not undated
),
freed as (
    select
        groups.customer_id,
        groups.kind,
        groups.cohort,
        contract_spells.bound_to as origin_on,
        least(groups.ended_on, following.bound_from) as ended_on,
        groups.departed and coalesce(groups.ended_on <= following.bound_from, true) as departed
    from contract_spells
    inner join groups on groups.customer_id = contract_spells.customer_id
    left join contract_spells as following
        on following.customer_id = contract_spells.customer_id
        and following.spell_no = contract_spells.spell_no + 1
    where contract_spells.ended
        and not groups.undated
        and coalesce(groups.alternatives_before > 0, true)
        and contract_spells.bound_to >= groups.entered_on
),
reached as (
    select
        groups.customer_id,
        groups.captive,
        concat_ws(' ', nullif(groups.kind, ''), competitor_arrivals.scope_value, competitor_arrivals.arrived_on)
            as stratum,
        competitor_arrivals.arrived_on as origin_on,
        least(groups.ended_on, bound_later.bound_from) as ended_on,
        groups.departed and coalesce(groups.ended_on <= bound_later.bound_from, true) as departed
    from competitor_arrivals
    inner join groups on groups.customer_id = competitor_arrivals.customer_id
    left join (
        select
            contract_spells.customer_id,
            competitor_arrivals.arrived_on,
            min(contract_spells.bound_from) as bound_from
        from contract_spells
        inner join competitor_arrivals
            on competitor_arrivals.customer_id = contract_spells.customer_id
            and competitor_arrivals.arrived_on <= contract_spells.bound_to
        group by contract_spells.customer_id, competitor_arrivals.arrived_on
    ) as bound_later
        on bound_later.customer_id = competitor_arrivals.customer_id
        and bound_later.arrived_on = competitor_arrivals.arrived_on
    where not groups.undated
        and groups.entered_on < competitor_arrivals.arrived_on
        and (
            groups.alternatives_before > 0
            or (
                groups.alternatives_before <= 0
                and competitor_arrivals.arrived_on = groups.first_arrived_on
            )
        )
        and coalesce(bound_later.bound_from > competitor_arrivals.arrived_on, true)
),
observed as (
    select
        'acquisition' as clock,
        customer_id,
        captive,
        '' as stratum,
        origin_on,
        entered_on,
        greatest(ended_on, entered_on + 1) as ended_on,
        departed
    from since_acquisition
    where coalesce(ended_on >= entered_on, true)
    union all
    select
        'lock_end',
        customer_id,
        'yes',
        concat_ws(' ', nullif(kind, ''), cohort),
        origin_on,
        origin_on,
        greatest(ended_on, origin_on + 1),
        departed
    from freed
    where ended_on >= origin_on
    union all
    select
        'lock_end',
        customer_id,
        captive,
        concat_ws(' ', nullif(kind, ''), cohort),
        null,
        entered_on,
        greatest(ended_on, entered_on + 1),
        departed
    from groups
    where captive = 'no' and not undated and ended_on >= entered_on
    union all
    select
        'first_alternative',
        customer_id,
        case when captive = 'no' then 'no' else 'yes' end,
        stratum,
        origin_on,
        origin_on,
        greatest(ended_on, origin_on + 1),
        departed
    from reached
    where ended_on >= origin_on
),
limited as (
    select
        clock,
        customer_id,
        captive,
        stratum,
        origin_on,
        entered_on,
        case
            when clock = 'acquisition' or origin_on is null then ended_on
            else least(ended_on, origin_on + getvariable('survival_horizon_days'))
        end as ended_on,
        departed and (
            clock = 'acquisition'
            or coalesce(ended_on <= origin_on + getvariable('survival_horizon_days'), true)
        ) as departed
    from observed
),
in_days as (
    select
        clock,
        customer_id,
        captive,
        stratum,
        origin_on,
        entered_on,
        cast(ended_on as date) as ended_on,
        entered_on - origin_on as at_risk_from,
        ended_on - origin_on as at_risk_to,
        departed
    from limited
    union all
    select
        'acquisition',
        customer_id,
        captive,
        '',
        null,
        null,
        null,
        0,
        tenure_days,
        churned
    from groups
    where undated and tenure_days > 0
)
select
    clock,
    customer_id,
    captive,
    stratum,
    origin_on,
    entered_on,
    ended_on,
    cast(at_risk_from as integer) as at_risk_from,
    cast(at_risk_to as integer) as at_risk_to,
    departed
from in_days
order by clock, customer_id, captive, origin_on, stratum
