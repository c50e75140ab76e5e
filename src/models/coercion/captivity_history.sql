-- One row per end of a complete period: how many of the customers there could not leave, and why.
-- The rules of captivity that have a date: by_contract, a contract runs; no_alternatives, no rival is
-- within reach once those who came later are taken off the number on file; says_cannot_leave, a valid answer
-- that they could not go elsewhere, given after the last lock ended and after the last rival came.
-- The first that holds counts. Switching costs and points have no date on file, so who is captive by
-- two facets is in captivity alone, which may show a few more for today. n: customers who had come and
-- not left; who left nobody knows when is not counted. Without any such evidence there is no row.
-- analysis A05
-- guards P8, P25
-- better with contracts.ends_at, customers.alternatives_available_n, surveys(construct = could_go_elsewhere)
-- better with customers.acquired_at, customers.churned_at, orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param cannot_leave_from double = 0.6 (0.5..1): the part of the scale from which an answer says that the customer could not go elsewhere
with dates as (
    select period_end as as_of
    from calendar
    where complete and begins_observed
),
people as (
    select
        coalesce(known.customer_id, customer_totals.customer_id) as customer_id,
        coalesce(known.acquired_on, customer_totals.first_visit_on) as joined_on,
        departure_moments.moment_on as left_on,
        known.alternatives_n
    from (
        select
            customer_id,
            min(cast(acquired_at as date)) as acquired_on,
            max(alternatives_available_n) as alternatives_n,
            bool_or(kind in ('supplier', 'partner', 'internal')) as is_other
        from customers
        where customer_id is not null
        group by customer_id
    ) as known
    full join customer_totals on customer_totals.customer_id = known.customer_id
    left join departure_moments
        on departure_moments.customer_id = coalesce(known.customer_id, customer_totals.customer_id)
    where not coalesce(known.is_other, false)
        and coalesce(known.acquired_on, customer_totals.first_visit_on) is not null
        and (departure_moments.customer_id is null or departure_moments.moment_on is not null)
),
arrivals as (
    select
        customer_id,
        arrived_on,
        row_number() over (partition by customer_id order by arrived_on desc) as from_last
    from competitor_arrivals
),
answers as (
    select
        respondent_id as customer_id,
        cast(answered_at as date) as answered_on,
        avg(case
            when coalesce(reverse, false) then (score - scale_min) / nullif(scale_max - scale_min, 0)
            else (scale_max - score) / nullif(scale_max - scale_min, 0)
        end) as bound_share,
        lead(cast(answered_at as date)) over (
            partition by respondent_id order by cast(answered_at as date)
        ) as next_on
    from surveys
    where construct = 'could_go_elsewhere'
        and respondent_id is not null
        and score is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and answered_at < cast(getvariable('as_of') as date)
    group by respondent_id, cast(answered_at as date)
),
-- Captive on every day after from_on, up to until_on.
spans as (
    select customer_id, 1 as place, bound_from as from_on, bound_to as until_on
    from contract_spells
    union all
    select
        people.customer_id,
        2,
        date '1900-01-01',
        case when people.alternatives_n <= 0 then date '9999-12-31' else arrivals.arrived_on end
    from people
    left join arrivals
        on arrivals.customer_id = people.customer_id
        and arrivals.from_last = people.alternatives_n
    where people.alternatives_n <= 0 or arrivals.customer_id is not null
    union all
    select
        answers.customer_id,
        3,
        answers.answered_on,
        least(
            answers.answered_on + getvariable('answer_valid_days'),
            min(answers.next_on),
            min(contract_spells.bound_to),
            min(competitor_arrivals.arrived_on)
        )
    from answers
    left join contract_spells
        on contract_spells.customer_id = answers.customer_id
        and contract_spells.bound_to >= answers.answered_on
    left join competitor_arrivals
        on competitor_arrivals.customer_id = answers.customer_id
        and competitor_arrivals.arrived_on > answers.answered_on
    where answers.bound_share >= getvariable('cannot_leave_from')
    group by answers.customer_id, answers.answered_on
),
held as (
    select dates.as_of, spans.customer_id, min(spans.place) as place
    from spans
    inner join people on people.customer_id = spans.customer_id
    inner join dates
        on dates.as_of > greatest(spans.from_on, people.joined_on)
        and dates.as_of <= spans.until_on
        and dates.as_of <= coalesce(people.left_on, date '9999-12-31')
    group by dates.as_of, spans.customer_id
),
reasons as (
    select
        as_of,
        count(*) filter (where place = 1) as by_contract,
        count(*) filter (where place = 2) as no_alternatives,
        count(*) filter (where place = 3) as says_cannot_leave
    from held
    group by as_of
),
changes as (
    select day, sum(change) as change
    from (
        select joined_on as day, 1 as change from people
        union all
        select greatest(left_on, joined_on), -1 from people where left_on is not null
    ) as moves
    group by day
),
there as (
    select dates.as_of, sum(changes.change) as n
    from dates
    inner join changes on changes.day < dates.as_of
    group by dates.as_of
),
evidence as (
    select
        (select count(*) from contract_spells)
        + (select count(*) from people where alternatives_n is not null)
        + (select count(*) from answers) as pieces
),
counts as (
    select
        there.as_of,
        cast(there.n as double) as n,
        coalesce(reasons.by_contract, 0) as by_contract,
        coalesce(reasons.no_alternatives, 0) as no_alternatives,
        coalesce(reasons.says_cannot_leave, 0) as says_cannot_leave,
        cast(coalesce(reasons.by_contract + reasons.no_alternatives + reasons.says_cannot_leave, 0) as double)
            as captives
    from there
    inner join evidence on evidence.pieces > 0
    left join reasons on reasons.as_of = there.as_of
    where there.n > 0
)
select
    as_of,
    cast(n as integer) as n,
    cast(captives as integer) as captives,
    case when n >= 10 then captives / n end as share,
    case when n >= 10 then greatest(0, (
        captives + 1.92072941 - 1.95996398 * sqrt(captives * (n - captives) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 then least(1, (
        captives + 1.92072941 + 1.95996398 * sqrt(captives * (n - captives) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high,
    cast(by_contract as integer) as by_contract,
    cast(no_alternatives as integer) as no_alternatives,
    cast(says_cannot_leave as integer) as says_cannot_leave
from counts
order by as_of
