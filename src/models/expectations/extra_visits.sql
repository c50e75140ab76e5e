-- One row per day with a purchase of a customer who was ever given a small extra: where it stands.
-- extra_phase is before the first extra (visit_step 0 for the last such day, then -1, …), extra (visit_step
-- is the number of this extra, the first being 1), or after: a day without an extra once at least
-- two had been given, visit_step counting from the latest extra. An extra counts on a day with a
-- purchase (extra_days). felt and expected are of the contacts of that day, complaints left out.
-- analysis A17
-- guards P38
-- needs orders.extra_given or interactions(kind = bonus)
-- better with interactions.csat, interactions.expected
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with people as (
    select distinct customer_no
    from extra_days
),
days as (
    select
        customer_days.customer_no,
        customer_days.day,
        extra_days.day is not null as has_extra,
        lead(customer_days.day) over (
            partition by customer_days.customer_no order by customer_days.day
        ) as next_day
    from customer_days
    inner join people on people.customer_no = customer_days.customer_no
    left join extra_days
        on extra_days.customer_no = customer_days.customer_no and extra_days.day = customer_days.day
    where customer_days.orders > 0
        and customer_days.day < cast(getvariable('as_of') as date)
),
counted as (
    select
        *,
        row_number() over so_far as visit_no,
        count(*) filter (where has_extra) over so_far as extras,
        max(case when has_extra then day end) over so_far as latest_extra
    from days
    window so_far as (partition by customer_no order by day rows unbounded preceding)
),
starts as (
    select
        customer_no,
        min(visit_no) filter (where extras = 1 and has_extra) as first_extra_no
    from counted
    group by customer_no
),
placed as (
    select
        counted.customer_no,
        counted.day,
        counted.next_day,
        counted.visit_no,
        case
            when counted.extras = 0 then 'before'
            when counted.has_extra then 'extra'
            when counted.extras >= 2 then 'after'
        end as extra_phase,
        case
            when counted.extras = 0 then counted.visit_no - starts.first_extra_no + 1
            when counted.has_extra then counted.extras
            else row_number() over (
                partition by counted.customer_no, counted.extras, counted.has_extra
                order by counted.day
            )
        end as visit_step
    from counted
    inner join starts on starts.customer_no = counted.customer_no
    where starts.first_extra_no is not null
),
felt as (
    select
        customer_numbers.customer_no,
        cast(interactions.happened_at as date) as day,
        avg(coalesce(interactions.csat, interactions.perceived)) as felt,
        avg(interactions.expected) as expected
    from interactions
    inner join customer_numbers on customer_numbers.customer_id = interactions.customer_id
    inner join people on people.customer_no = customer_numbers.customer_no
    where interactions.kind <> 'complaint'
    group by customer_numbers.customer_no, cast(interactions.happened_at as date)
)
select
    placed.customer_no,
    placed.day,
    placed.next_day,
    cast(placed.visit_no as integer) as visit_no,
    placed.extra_phase,
    cast(placed.visit_step as integer) as visit_step,
    felt.felt,
    felt.expected
from placed
left join felt on felt.customer_no = placed.customer_no and felt.day = placed.day
where placed.extra_phase is not null
order by placed.customer_no, placed.day
