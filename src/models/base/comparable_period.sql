-- One row: how long a period may be so that the records cover it and the equally long one before.
-- months is the longest of 12, 6, 3 and 1 that fits, and 1 where none does. Twelve months compare
-- like seasons; a shorter period is better than one whose first half nobody recorded, in which
-- every customer looks new.
-- guards P4, P31
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param observed_from date = select observed_from from data_span: the first day of complete records
-- param period_end date = select getvariable('as_of'): the first day after the period
-- param quiet_days integer = 7 (0..31): days without orders at the start of a period that still count as recorded
select cast(coalesce(max(lengths.months), 1) as integer) as months
from (values (1), (3), (6), (12)) as lengths(months)
where cast(
        cast(getvariable('period_end') as date) - 2 * lengths.months * interval '1' month as date
    ) + getvariable('quiet_days') >= cast(getvariable('observed_from') as date)
    and cast(getvariable('period_end') as date) <= cast(getvariable('as_of') as date)
