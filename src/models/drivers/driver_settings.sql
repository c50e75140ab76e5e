-- One row: which questions are taken as drivers, which answer as their outcome, and whose importance.
-- Unless chosen otherwise:
-- drivers are items of the constructs rational and irrational where there are any (factors), else
-- items of quality as perceived. The outcome is what most answers with drivers have on the same day;
-- of equals commitment goes before satisfaction, that before advising and returning as said. Where
-- nothing was asked beside the drivers, it is whether the customer came again. Importance is as stated
-- where it was asked, else derived from what goes with the outcome.
-- analysis A14, A15
-- better with surveys(construct = rational), surveys(construct = irrational), surveys(construct = quality), surveys(role = importance)
with asked as (
    select distinct
        respondent_id as customer_id,
        cast(answered_at as date) as answered_on,
        construct
    from surveys
    where respondent_id is not null
        and score is not null
        and coalesce(respondent_type, 'customer') = 'customer'
        and coalesce(role, 'perception') = 'perception'
        and construct in (
            'rational', 'irrational', 'quality', 'commitment', 'satisfaction', 'recommend',
            'repurchase_intent'
        )
),
chosen as (
    select
        case
            when count(*) filter (where construct in ('rational', 'irrational')) > 0
                then 'factors'
            else 'quality'
        end as drivers_asked
    from asked
),
with_drivers as (
    select distinct asked.customer_id, asked.answered_on
    from asked
    inner join chosen
        on (chosen.drivers_asked = 'factors' and asked.construct in ('rational', 'irrational'))
        or (chosen.drivers_asked = 'quality' and asked.construct = 'quality')
),
outcomes as (
    select asked.construct as driver_outcome, count(*) as answers
    from asked
    inner join with_drivers
        on with_drivers.customer_id = asked.customer_id
        and with_drivers.answered_on is not distinct from asked.answered_on
    where asked.construct in ('commitment', 'satisfaction', 'recommend', 'repurchase_intent')
    group by asked.construct
),
placed as (
    select
        driver_outcome,
        row_number() over (
            order by
                answers desc,
                case driver_outcome
                    when 'commitment' then 1
                    when 'satisfaction' then 2
                    when 'recommend' then 3
                    else 4
                end
        ) as place
    from outcomes
)
select
    chosen.drivers_asked,
    coalesce(placed.driver_outcome, 'came_again') as driver_outcome,
    case
        when exists (
            select 1 from surveys where construct = 'quality' and role = 'importance'
        ) then 'stated'
        else 'derived'
    end as importance_from
from chosen
left join placed on placed.place = 1
order by chosen.drivers_asked
