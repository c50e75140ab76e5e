-- One row per failure that a customer met: what was blamed, and what was done about it.
-- A failure is a mistake on record (kind error), a complaint, a contact with a cause that was blamed,
-- or a moment of misery. What concerns one order is one failure; without an order each is its own.
-- outcome: recovered_well, put right; recovered_badly, complained about and not put right; silent,
-- nobody complained and nothing was put right; null where a complaint's end is not on record.
-- cause is what the customer blamed, else what the record says. rating_end is the last rating in the
-- case, 0 to 10. on_record_only: known from the company's own record of mistakes alone.
-- analysis A30, A39
-- guards P22
-- needs interactions.customer_id, interactions.kind
-- better with interactions.cause, interactions.recovered, interactions.order_id
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with met as (
    select
        customer_id,
        happened_at,
        interaction_id,
        source_file,
        source_row,
        order_id,
        employee_id,
        unit_id,
        kind,
        cause,
        put_right,
        rating
    from moments
    where kind = 'complaint' or cause is not null or class = 'misery'
    union all
    -- What is no moment of truth may be a failure all the same: a mistake, a review that blames.
    select
        customer_id,
        happened_at,
        interaction_id,
        source_file,
        source_row,
        order_id,
        employee_id,
        unit_id,
        kind,
        cause,
        coalesce(recovered, resolved),
        coalesce(csat, perceived)
    from interactions
    where (kind = 'error' or cause is not null)
        and coalesce(
            kind not in ('contact', 'complaint', 'request', 'exception_request', 'advice'), true
        )
        and coalesce(
            happened_at < cast(getvariable('as_of') as date), happened_at is not null
        )
),
noted as (
    select
        *,
        cast(happened_at as date) as happened_on,
        row_number() over (
            order by happened_at, interaction_id, source_file, source_row
        ) as row_no
    from met
    where customer_id is not null
),
rated as (
    select
        *,
        max(case when rating is not null then row_no end) over (
            partition by customer_id, order_id
        ) as last_rated_no
    from noted
),
cases as (
    select
        customer_id,
        order_id,
        min(happened_on) as happened_on,
        max(happened_on) as closed_on,
        min(row_no) as first_no,
        coalesce(
            max(cause) filter (where kind <> 'error'), max(cause) filter (where kind = 'error')
        ) as cause,
        bool_or(kind = 'error') as mistake,
        bool_and(kind = 'error') as on_record_only,
        bool_or(kind = 'complaint') as complained,
        bool_or(put_right) as put_right,
        max(rating) filter (where row_no = last_rated_no or order_id is null) as rating_end,
        min(employee_id) as employee_id,
        min(unit_id) as unit_id
    from rated
    group by customer_id, order_id, case when order_id is null then row_no end
)
select
    customer_id,
    happened_on,
    closed_on,
    cause,
    case
        when put_right then 'recovered_well'
        when complained then case when not put_right then 'recovered_badly' end
        else 'silent'
    end as outcome,
    mistake,
    complained,
    on_record_only,
    rating_end,
    employee_id,
    unit_id,
    order_id
from cases
order by happened_on, first_no
