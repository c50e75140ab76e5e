-- One row per date at which the state of customers is asked: the ends of complete periods, and as_of.
-- before is the day before which everything counts: the date itself, or the end of time where the
-- data hold no order and so no date to stand on.
-- analysis A01
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with dates as (
    select period_end as as_of, true as ends_period
    from calendar
    where complete
    union all
    select cast(getvariable('as_of') as date), false
)
select
    as_of,
    bool_or(ends_period) as ends_period,
    as_of is not distinct from cast(getvariable('as_of') as date) as is_as_of,
    coalesce(as_of, date '2999-12-31') as before
from dates
group by as_of
order by as_of
