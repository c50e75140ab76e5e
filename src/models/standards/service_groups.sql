-- One row per customer: into which groups of customers they fall, for comparing what groups receive.
-- stratum is what the company may declare openly, tier and kind of customer. Age is a protected
-- attribute: age_group stays empty until compare_protected is on.
-- analysis A26
-- guards P27
-- better with customers.segment, customers.tier, customers.kind, customers.birth_year
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param compare_protected boolean = false: whether groups by age are compared too
with people as (
    select
        customer_id,
        max(segment) as segment,
        max(tier) as tier,
        max(kind) as kind,
        max(acquisition_channel) as acquisition_channel,
        max(birth_year) as birth_year
    from customers
    where customer_id is not null
        and coalesce(kind, 'b2c') not in ('supplier', 'partner', 'internal')
    group by customer_id
)
select
    customer_id,
    segment,
    tier,
    kind,
    acquisition_channel,
    case
        when not getvariable('compare_protected') or birth_year is null then null
        when year(cast(getvariable('as_of') as date)) - birth_year < 30 then 'age_under_30'
        when year(cast(getvariable('as_of') as date)) - birth_year < 60 then 'age_30_to_59'
        else 'age_60_and_over'
    end as age_group
from people
order by customer_id
