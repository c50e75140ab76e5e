-- One row per customer, outcome of a case and measure: what the cases add up to, and how many they are.
-- A case is a failure (failures), or an ordinary rated contact without one (none). Before stands for
-- the recovery_days before the case began, after for those that follow its end, so that what happens
-- within a case is on neither side; only cases count whose days after are over and known.
-- rating_before: mean rating of the customer's contacts in the year before; rating_after: the last
-- rating in the case; rating_change: the one less the other; rating_later: mean rating of contacts in
-- the days after, less that of the year before; recommend_change: the first answer after the case less
-- the last before it, both valid; bought_before, bought_after: a visit in those days; departed_after:
-- departed in them; whoever left nobody knows when has no departed_after.
-- analysis A39
-- guards P2, P3, P6, P17
-- needs interactions.customer_id, interactions.kind
-- better with interactions.recovered, interactions.csat, surveys(construct = recommend)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param recovery_days integer = 90 (7..730): days before and after a failure that are compared
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
with failed_orders as (
    select distinct order_id from failures where order_id is not null
),
ordinary as (
    select
        moments.customer_id,
        moments.happened_on,
        moments.happened_on as ended_on,
        'none' as outcome,
        moments.rating
    from moments
    left join failed_orders on failed_orders.order_id = moments.order_id
    where moments.customer_id is not null
        and moments.kind <> 'complaint'
        and coalesce(moments.class, 'neutral') <> 'misery'
        and moments.cause is null
        and failed_orders.order_id is null
        and moments.rating is not null
),
cases as (
    select customer_id, happened_on, ended_on, outcome, rating from ordinary
    union all
    select customer_id, happened_on, closed_on, outcome, rating_end from failures
),
people as (
    select
        customers_failed.customer_id,
        cast(row_number() over (order by customers_failed.customer_id) as integer) as person_no,
        customer_numbers.customer_no,
        departure_moments.customer_id is not null as has_departed,
        departure_moments.moment_on
    from (select distinct customer_id from cases) as customers_failed
    left join customer_numbers on customer_numbers.customer_id = customers_failed.customer_id
    left join departure_moments on departure_moments.customer_id = customers_failed.customer_id
),
-- Cases and visits in one row of time for each customer, so that windows find what lies around.
timeline as (
    select
        people.person_no,
        cases.ended_on - date '1900-01-01' as day_no,
        cases.ended_on - cases.happened_on as case_days,
        cases.outcome,
        cases.happened_on,
        cases.ended_on,
        cases.rating,
        cast(null as integer) as visit_day,
        true as is_case
    from cases
    inner join people on people.customer_id = cases.customer_id
    union all
    select
        people.person_no,
        visits.visited_on - date '1900-01-01',
        0,
        null,
        null,
        null,
        null,
        cast(visits.visited_on - date '1900-01-01' as integer),
        false
    from visits
    inner join people on people.customer_no = visits.customer_no
),
around as (
    select
        person_no,
        day_no,
        outcome,
        happened_on,
        ended_on,
        rating,
        is_case,
        avg(rating) over (
            partition by person_no order by day_no
            range between case_days + 365 preceding and case_days + 1 preceding
        ) as rating_before,
        avg(rating) over (
            partition by person_no order by day_no
            range between 1 following and getvariable('recovery_days') following
        ) as rating_later,
        max(visit_day) over (
            partition by person_no order by day_no
            range between case_days + getvariable('recovery_days') preceding
                and case_days + 1 preceding
        ) is not null as bought_before,
        min(visit_day) over (
            partition by person_no order by day_no
            range between 1 following and getvariable('recovery_days') following
        ) is not null as bought_after
    from timeline
),
recommendations as (
    select
        customer_id,
        recommend_on as answered_on,
        recommend_10 as score,
        lag(recommend_on) over (partition by customer_id order by recommend_on) as previous_on,
        lag(recommend_10) over (partition by customer_id order by recommend_on) as previous_score
    from standing_answers
    where recommend_on = from_on and from_on > date '1900-01-01'
),
changes as (
    select
        people.person_no,
        recommendations.answered_on,
        recommendations.previous_on,
        recommendations.score - recommendations.previous_score as change
    from recommendations
    inner join people on people.customer_id = recommendations.customer_id
    where recommendations.previous_score is not null
),
measured as (
    select
        around.person_no,
        around.outcome,
        around.rating_before,
        around.rating as rating_after,
        around.rating - around.rating_before as rating_change,
        around.rating_later - around.rating_before as rating_later,
        changes.change as recommend_change,
        case when is_over and exists_visits then cast(bought_before as integer) end as bought_before,
        case when is_over and exists_visits then cast(bought_after as integer) end as bought_after,
        case
            when around.ended_on + getvariable('recovery_days') < known_until
                and (not people.has_departed or people.moment_on >= around.ended_on)
                then cast(coalesce(
                    people.moment_on <= around.ended_on + getvariable('recovery_days'), false
                ) as integer)
        end as departed_after
    from (
        select
            around.*,
            ended_on + getvariable('recovery_days') < cast(getvariable('as_of') as date) as is_over
        from around
        where is_case and outcome is not null
    ) as around
    inner join people on people.person_no = around.person_no
    left join departures_known_until on true
    left join (select count(*) > 0 as exists_visits from customer_totals) as purchases on true
    left join changes
        on changes.person_no = around.person_no
        and changes.answered_on > around.ended_on
        and changes.previous_on < around.happened_on
        and changes.answered_on <= around.ended_on + getvariable('answer_valid_days')
        and changes.previous_on >= around.happened_on - getvariable('answer_valid_days')
),
sums as (
    select
        person_no,
        outcome,
        sum(rating_before) as rating_before,
        count(rating_before) as rating_before_n,
        sum(rating_after) as rating_after,
        count(rating_after) as rating_after_n,
        sum(rating_change) as rating_change,
        count(rating_change) as rating_change_n,
        sum(rating_later) as rating_later,
        count(rating_later) as rating_later_n,
        sum(recommend_change) as recommend_change,
        count(recommend_change) as recommend_change_n,
        sum(bought_before) as bought_before,
        count(bought_before) as bought_before_n,
        sum(bought_after) as bought_after,
        count(bought_after) as bought_after_n,
        sum(departed_after) as departed_after,
        count(departed_after) as departed_after_n
    from measured
    group by person_no, outcome
),
long as (
    select person_no, outcome, 'rating_before' as measure, rating_before as total, rating_before_n as cases
    from sums
    union all
    select person_no, outcome, 'rating_after', rating_after, rating_after_n from sums
    union all
    select person_no, outcome, 'rating_change', rating_change, rating_change_n from sums
    union all
    select person_no, outcome, 'rating_later', rating_later, rating_later_n from sums
    union all
    select person_no, outcome, 'recommend_change', recommend_change, recommend_change_n from sums
    union all
    select person_no, outcome, 'bought_before', bought_before, bought_before_n from sums
    union all
    select person_no, outcome, 'bought_after', bought_after, bought_after_n from sums
    union all
    select person_no, outcome, 'departed_after', departed_after, departed_after_n from sums
)
select
    people.customer_id,
    long.outcome,
    long.measure,
    cast(long.total as double) as total,
    cast(long.cases as integer) as cases
from long
inner join people on people.person_no = long.person_no
where long.cases > 0
order by people.person_no, long.outcome, long.measure
