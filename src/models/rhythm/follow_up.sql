-- One row: until which day departures are known, for all that counts time to a departure.
-- A company notices and records a departure some time after it happened, so the last weeks of an
-- extract look as if hardly anybody left. Where the silence since the last recorded departure would
-- come about in less than one case of a thousand, at the rate of the year before it, follow-up ends
-- with that departure; otherwise, and where departures are inferred, at as_of.
-- analysis B4
-- guards P2, P3
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with recorded as (
    select cast(departed_at as date) as departed_on
    from departures
    where kind = 'contractual' and departed_at is not null
),
last_one as (
    select max(departed_on) as departed_on
    from recorded
),
counts as (
    select
        last_one.departed_on as last_recorded_on,
        count(recorded.departed_on) as recorded_in_year,
        cast(getvariable('as_of') as date) - 1 - last_one.departed_on as silent_days
    from last_one
    left join recorded on recorded.departed_on > last_one.departed_on - 365
    group by last_one.departed_on
)
select
    case
        when exp(-recorded_in_year / 365.0 * silent_days) < 0.001 then last_recorded_on + 1
        else cast(getvariable('as_of') as date)
    end as followed_until,
    last_recorded_on,
    cast(recorded_in_year as integer) as recorded_in_year,
    cast(silent_days as integer) as silent_days
from counts
order by followed_until
