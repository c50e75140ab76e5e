-- One row per meaning of client and role: how many there are, and how satisfied, inside beside outside.
-- satisfaction is the mean of the latest answers of those in the role, 0 to 10, to the question that could
-- be asked of them (asked_for): satisfaction; else quality as perceived; else, of staff, engagement.
-- Different questions are not one measure: compare within a question. What somebody answered as staff
-- counts for their role of staff, everything else for the others. Answers older than answer_valid_days do
-- not count; the interval is Student’s, and none where all answer alike. Under five answers nothing is
-- shown, and no role of staff under five.
-- analysis A10
-- guards P8, P13, P27
-- better with surveys(construct = satisfaction), surveys(construct = quality), surveys(construct = engagement)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
with answers as (
    select
        surveys.respondent_id,
        coalesce(
            surveys.respondent_type in ('employee', 'manager'), surveys.construct = 'engagement'
        ) as as_staff,
        surveys.construct as asked_for,
        10 * case
            when surveys.reverse then surveys.scale_max - surveys.score
            else surveys.score - surveys.scale_min
        end / nullif(surveys.scale_max - surveys.scale_min, 0) as points,
        row_number() over (
            partition by
                surveys.respondent_id,
                surveys.construct,
                coalesce(
                    surveys.respondent_type in ('employee', 'manager'),
                    surveys.construct = 'engagement'
                )
            order by surveys.answered_at desc nulls last, surveys.response_id, surveys.source_row
        ) as place
    from surveys
    where surveys.construct in ('satisfaction', 'engagement')
        and surveys.respondent_id is not null
        and surveys.score is not null
        and coalesce(surveys.role, 'perception') = 'perception'
        and coalesce(surveys.answered_at < cast(getvariable('as_of') as date), true)
        and coalesce(
            cast(surveys.answered_at as date)
                >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'),
            true
        )
),
asked as (
    select respondent_id, as_staff, asked_for, points from answers where place = 1
    union all
    select respondent_id, stakeholder = 'employees', 'quality', service from stakeholder_service
),
accounts as (
    select customer_id, coalesce(max(account_id), customer_id) as entity_id
    from customers
    where customer_id is not null
    group by customer_id
),
told as (
    select
        coalesce(accounts.entity_id, asked.respondent_id) as entity_id,
        asked.as_staff,
        asked.asked_for,
        avg(asked.points) as points
    from asked
    left join accounts
        on accounts.customer_id = case when not asked.as_staff then asked.respondent_id end
    where asked.points is not null
    group by
        coalesce(accounts.entity_id, asked.respondent_id), asked.as_staff, asked.asked_for
),
means as (
    select
        entity_roles.entity_role,
        told.asked_for,
        cast(count(*) as double) as n,
        avg(told.points) as satisfaction,
        nullif(round(stddev_samp(told.points) / sqrt(count(*)), 9), 0) as error
    from entity_roles
    inner join told
        on told.entity_id = entity_roles.entity_id
        and told.as_staff = (entity_roles.entity_role in ('employee', 'manager'))
    group by entity_roles.entity_role, told.asked_for
    having count(*) >= 5
),
chosen as (
    select
        *,
        row_number() over (
            partition by entity_role
            order by case asked_for when 'satisfaction' then 1 when 'quality' then 2 else 3 end
        ) as place
    from means
),
sizes as (
    select meaning, entity_role, count(*) as entities
    from entity_roles
    group by meaning, entity_role
),
reaches as (
    select
        *,
        error * (
            1.95996398
            + 2.372271 / (n - 1)
            + 2.822499 / power(n - 1, 2)
            + 2.555852 / power(n - 1, 3)
            + 1.589534 / power(n - 1, 4)
        ) as reach
    from chosen
    where place = 1
)
select
    sizes.meaning,
    sizes.entity_role,
    cast(sizes.entities as integer) as entities,
    reaches.asked_for,
    cast(reaches.n as integer) as n,
    reaches.satisfaction,
    case when reach is not null then greatest(0, reaches.satisfaction - reach) end as ci_low,
    case when reach is not null then least(10, reaches.satisfaction + reach) end as ci_high
from sizes
left join reaches on reaches.entity_role = sizes.entity_role
where sizes.entities >= 5 or sizes.entity_role not in ('employee', 'manager')
order by
    case sizes.meaning when 'buys' then 1 when 'depends' then 2 else 3 end,
    sizes.entity_role
