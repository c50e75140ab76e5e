-- One row per person, path and step reached: the day on which they first got there.
-- The path of loyalty: interest, registration, trial (the first purchase), satisfied (an answer or a
-- rated contact), satisfied_again (the repeat_satisfied-th satisfied contact, or as many satisfied
-- answers and contacts together), devoted (the end of the first period at level 2 or more), advocacy
-- (the first act for the company). The second path, of relations: interest, trial, compared (says
-- that they do not compare, after buying), personal (the third visit served by one employee, or time
-- spent together), tested (an exception granted, a complaint put right or a hard request solved).
-- Only people whose path begins within complete records; path_customers and path_without_channel
-- narrow them down.
-- analysis A02
-- guards P4, P37
-- better with customers.registered_at, customers.acquired_at, interactions.csat, orders.employee_id
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param repeat_satisfied integer = 3 (0..100): satisfied contacts in a row that devotion needs; 0 asks for none
-- param path_customers varchar = 'all' ('all' | 'b2c' | 'b2b'): whose path is followed: everybody's, consumers' or businesses'
-- param path_without_channel varchar = '': an acquisition channel that is left out of the path
with people as (
    select
        customer_id,
        min(cast(first_interest_at as date)) as interest_on,
        min(cast(registered_at as date)) as registered_on,
        min(cast(acquired_at as date)) as acquired_on,
        max(kind) as kind,
        max(acquisition_channel) as channel
    from customers
    where customer_id is not null
    group by customer_id
),
cohort as (
    select
        coalesce(people.customer_id, customer_totals.customer_id) as customer_id,
        people.interest_on,
        people.registered_on,
        coalesce(people.acquired_on, customer_totals.first_visit_on) as trial_on
    from people
    full outer join customer_totals on customer_totals.customer_id = people.customer_id
    left join cohort_members on cohort_members.customer_id = customer_totals.customer_id
    where coalesce(people.kind, 'b2c') in ('b2c', 'b2b')
        and getvariable('path_customers') in ('all', people.kind)
        and (getvariable('path_without_channel') = ''
            or people.channel is distinct from getvariable('path_without_channel'))
        and not coalesce(cohort_members.left_truncated, false)
        and coalesce(people.registered_on, people.acquired_on, customer_totals.first_visit_on)
            >= cast(getvariable('observed_from') as date)
),
satisfied_days as (
    select customer_id, happened_on as satisfied_on
    from rated_encounters
    where verdict = 'satisfied'
    union all
    select customer_id, answered_on
    from customer_answers
    where construct = 'satisfaction' and margin >= 0 and answered_on is not null
),
satisfied_in_order as (
    select
        customer_id,
        satisfied_on,
        row_number() over (partition by customer_id order by satisfied_on) as times
    from satisfied_days
),
served as (
    select
        customer_id,
        cast(ordered_at as date) as served_on,
        row_number() over (partition by customer_id, employee_id order by ordered_at) as times
    from orders
    where customer_id is not null
        and employee_id is not null
        and coalesce(doc_kind, 'sale') = 'sale'
),
steps as (
    select customer_id, 'interest' as step, interest_on as reached_on from cohort
    union all
    select customer_id, 'registration', registered_on from cohort
    union all
    select customer_id, 'trial', trial_on from cohort
    union all
    select customer_id, 'satisfied', satisfied_on from satisfied_in_order where times = 1
    union all
    select customer_id, 'satisfied_again', satisfied_on
    from satisfied_in_order
    where times = greatest(2, getvariable('repeat_satisfied'))
    union all
    select customer_id, 'devoted', min(as_of) from loyalty_history where level >= 2 group by customer_id
    union all
    select customer_id, 'advocacy', min(acted_on) from active_acts group by customer_id
    union all
    select customer_id, 'compared', min(answered_on)
    from customer_answers
    where construct = 'compares_alternatives' and margin >= 0
    group by customer_id
    union all
    select customer_id, 'personal', min(served_on) from served where times = 3 group by customer_id
    union all
    select customer_id, 'personal', min(cast(happened_at as date))
    from interactions
    where kind = 'leisure' and customer_id is not null
    group by customer_id
    union all
    select customer_id, 'tested', min(cast(happened_at as date))
    from interactions
    where customer_id is not null
        and ((kind = 'exception_request' and granted)
            or (kind = 'complaint' and recovered)
            or (kind = 'request' and coalesce(first_contact_resolution, resolved)))
    group by customer_id
),
paths as (
    select path, place, step
    from (values
        ('loyalty', 1, 'interest'),
        ('loyalty', 2, 'registration'),
        ('loyalty', 3, 'trial'),
        ('loyalty', 4, 'satisfied'),
        ('loyalty', 5, 'satisfied_again'),
        ('loyalty', 6, 'devoted'),
        ('loyalty', 7, 'advocacy'),
        ('relations', 1, 'interest'),
        ('relations', 2, 'trial'),
        ('relations', 3, 'compared'),
        ('relations', 4, 'personal'),
        ('relations', 5, 'tested')
    ) as paths(path, place, step)
)
select
    cohort.customer_id,
    paths.path,
    paths.place,
    paths.step,
    min(steps.reached_on) as reached_on
from cohort
inner join steps on steps.customer_id = cohort.customer_id
inner join paths on paths.step = steps.step
cross join (select before from evidence_dates where is_as_of) as reference
where steps.reached_on < reference.before
group by cohort.customer_id, paths.path, paths.place, paths.step
order by cohort.customer_id, paths.path, paths.place
