-- One row per contact that the customer rated: satisfied, neutral or dissatisfied, and how many in a row.
-- The rating is csat, else what was perceived, else the moment of truth that was noted (magic counts
-- as satisfied, misery as dissatisfied). satisfied_run counts the satisfied contacts since the last
-- dissatisfied one, this one included: a neutral contact neither adds to the run nor ends it.
-- satisfied_so_far counts them from the first contact on record.
-- analysis A01, A02
-- guards P22
-- better with interactions.csat
-- param contact_satisfied_at double = 7 (0..10): a contact satisfied from this score of 0 to 10
-- param contact_dissatisfied_below double = 5 (0..10): a contact left dissatisfaction below this score of 0 to 10
with contacts as (
    select
        customer_id,
        cast(happened_at as date) as happened_on,
        interaction_id,
        order_id,
        case
            when coalesce(csat, perceived) >= getvariable('contact_satisfied_at') then 'satisfied'
            when coalesce(csat, perceived) < getvariable('contact_dissatisfied_below')
                then 'dissatisfied'
            when coalesce(csat, perceived) is not null or moment = 'neutral' then 'neutral'
            when moment = 'magic' then 'satisfied'
            else 'dissatisfied'
        end as verdict,
        row_number() over (
            partition by customer_id order by happened_at, interaction_id
        ) as encounter_no
    from interactions
    where customer_id is not null
        and happened_at is not null
        and (csat is not null or perceived is not null or moment is not null)
),
runs as (
    select
        *,
        count(*) filter (where verdict = 'dissatisfied') over (
            partition by customer_id order by encounter_no
        ) as run_no
    from contacts
)
select
    customer_id,
    happened_on,
    lead(happened_on) over (partition by customer_id order by encounter_no) as next_on,
    cast(encounter_no as integer) as encounter_no,
    verdict,
    cast(count(*) filter (where verdict = 'satisfied') over (
        partition by customer_id, run_no order by encounter_no
    ) as integer) as satisfied_run,
    cast(count(*) filter (where verdict = 'satisfied') over (
        partition by customer_id order by encounter_no
    ) as integer) as satisfied_so_far,
    max(case when verdict = 'dissatisfied' then happened_on end) over (
        partition by customer_id order by encounter_no
    ) as last_dissatisfied_on,
    interaction_id,
    order_id
from runs
order by customer_id, encounter_no
