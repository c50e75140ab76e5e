-- One row per public and attribute: how much it matters to them, how far it falls short, and the priority that follows.
-- gap is perceived less expected. priority = power × importance × what is missing, of 0 to 100, with
-- both on 0 to 10 and more than was expected counting as nothing missing (Mitchell, Agle and Wood
-- 1997 for power). Power, legitimacy and urgency of a public are put together
-- into one weight, an input; all are 1 until somebody sets them otherwise. Respondents who gave both,
-- importance and gap, are counted; intervals are Student’s, that of the priority made linear in both.
-- importance_rank orders the attributes of one public. Under five respondents nothing is shown,
-- and from thirty on a mean stands firm.
-- analysis A19
-- guards P8, P27
-- needs surveys(construct = quality), surveys(role = importance)
-- better with surveys(role = expectation)
-- param power_customers double = 1 (0..1): power, legitimacy and urgency of customers, in one weight
-- param power_employees double = 1 (0..1): power, legitimacy and urgency of employees, in one weight
-- param power_suppliers double = 1 (0..1): power, legitimacy and urgency of suppliers, in one weight
-- param power_partners double = 1 (0..1): power, legitimacy and urgency of partners, in one weight
with complete as (
    select stakeholder, attribute, gap_kind, importance, expected, perceived, gap
    from stakeholder_ratings
    where importance is not null and gap is not null
),
means as (
    select
        stakeholder,
        attribute,
        min(gap_kind) as gap_kind,
        cast(count(*) as double) as n,
        avg(importance) as importance,
        avg(expected) as expected,
        avg(perceived) as perceived,
        avg(gap) as gap,
        stddev_samp(importance) as importance_sd,
        stddev_samp(gap) as gap_sd,
        covar_samp(importance, gap) as together
    from complete
    group by stakeholder, attribute
),
spreads as (
    select
        *,
        sqrt(greatest(0,
            power(gap * importance_sd, 2)
                + power(importance * gap_sd, 2)
                + 2 * gap * importance * together
        )) as product_sd,
        case stakeholder
            when 'customers' then getvariable('power_customers')
            when 'employees' then getvariable('power_employees')
            when 'suppliers' then getvariable('power_suppliers')
            else getvariable('power_partners')
        end as power,
        (
            1.95996398
            + 2.372271 / (n - 1)
            + 2.822499 / power(n - 1, 2)
            + 2.555852 / power(n - 1, 3)
            + 1.589534 / power(n - 1, 4)
        ) / sqrt(n) as quantile
    from means
    where n >= 5
),
-- What is hidden keeps its row, so that it can be seen to be hidden.
listed as (
    select
        stakeholder,
        attribute,
        importance,
        greatest(0, importance - quantile * importance_sd) as importance_low,
        least(10, importance + quantile * importance_sd) as importance_high,
        cast(rank() over (partition by stakeholder order by importance desc) as integer)
            as importance_rank,
        expected,
        perceived,
        gap_kind,
        gap,
        gap - quantile * gap_sd as gap_low,
        gap + quantile * gap_sd as gap_high,
        power,
        power * importance * greatest(0, -gap) as priority,
        power * greatest(0, -importance * gap - quantile * product_sd) as priority_low,
        power * greatest(0, -importance * gap + quantile * product_sd) as priority_high,
        cast(n as integer) as n
    from spreads
    union all
    select
        stakeholder, attribute, null, null, null, null, null, null, gap_kind, null, null, null,
        null, null, null, null, cast(n as integer)
    from means
    where n < 5
)
select
    stakeholder,
    attribute,
    importance,
    importance_low,
    importance_high,
    importance_rank,
    expected,
    perceived,
    gap_kind,
    gap,
    gap_low,
    gap_high,
    power,
    priority,
    priority_low,
    priority_high,
    n
from listed
order by
    case stakeholder
        when 'customers' then 1 when 'employees' then 2 when 'suppliers' then 3 else 4
    end,
    attribute
