-- One row per group of customers, and all of them: the recommendation score and its error.
-- score is the share of promoters less the share of detractors among the last answers of customers
-- within answer_valid_days before as_of, from −1 to 1. se = √((p + d − (p − d)²) / n), without a
-- correction for finite populations. The interval is the adjusted one by default: three answers are
-- added, ¾ promoter, 1½ passive, ¾ detractor (Rocks 2016), so that small groups get an interval that
-- holds; wald is the plain one. Groups come from recommend_by; whose group is not on record stands
-- under not_known. Under ten answers nothing is told but n.
-- analysis A21
-- guards P8, P13, P14
-- needs surveys(construct = recommend)
-- better with customers.segment, surveys.answered_at
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
-- param recommend_by varchar = 'segment' ('segment' | 'tier' | 'region' | 'kind' | 'acquisition_channel' | 'home_unit'): by which trait of customers recommendations are parted
-- param recommend_interval varchar = 'adjusted' ('adjusted' | 'wald'): which interval a recommendation score gets
with traits as (
    select
        customer_id,
        max(case getvariable('recommend_by')
            when 'segment' then segment
            when 'tier' then tier
            when 'region' then region
            when 'kind' then kind
            when 'acquisition_channel' then acquisition_channel
            else home_unit_id
        end) as trait
    from customers
    where customer_id is not null
    group by customer_id
),
valid as (
    select
        respondent_id as customer_id,
        side,
        row_number() over (
            partition by respondent_id order by answered_on desc nulls last, rating
        ) as place
    from recommendation_answers
    where respondent_type = 'customer'
        and (
            answered_on is null
            or getvariable('as_of') is null
            or (
                answered_on < cast(getvariable('as_of') as date)
                and answered_on
                    >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days')
            )
        )
),
answers as (
    select coalesce(traits.trait, 'not_known') as trait, valid.side
    from valid
    left join traits on traits.customer_id = valid.customer_id
    where valid.place = 1
),
listed as (
    select 'all' as recommend_group, 0 as place, side
    from answers
    union all
    select trait, case trait when 'not_known' then 2 else 1 end, side
    from answers
),
counts as (
    select
        recommend_group,
        place,
        cast(count(*) as double) as n,
        cast(count(*) filter (where side = 'promoter') as double) as promoters,
        cast(count(*) filter (where side = 'passive') as double) as passives,
        cast(count(*) filter (where side = 'detractor') as double) as detractors
    from listed
    group by recommend_group, place
),
shares as (
    select
        *,
        (promoters - detractors) / n as score,
        sqrt(greatest(
            0, (promoters + detractors) / n - power((promoters - detractors) / n, 2)
        ) / n) as se,
        case
            when getvariable('recommend_interval') = 'wald' then (promoters - detractors) / n
            else (promoters - detractors) / (n + 3)
        end as centre,
        case
            when getvariable('recommend_interval') = 'wald' then sqrt(greatest(
                0, (promoters + detractors) / n - power((promoters - detractors) / n, 2)
            ) / n)
            else sqrt((
                (promoters + detractors + 1.5) / (n + 3)
                - power((promoters - detractors) / (n + 3), 2)
            ) / (n + 3))
        end as reach
    from counts
)
select
    recommend_group,
    cast(n as integer) as n,
    case when n >= 10 then cast(promoters as integer) end as promoters,
    case when n >= 10 then cast(passives as integer) end as passives,
    case when n >= 10 then cast(detractors as integer) end as detractors,
    case when n >= 10 then score end as score,
    case when n >= 10 then se end as se,
    case when n >= 10 then greatest(-1, centre - 1.95996398 * reach) end as ci_low,
    case when n >= 10 then least(1, centre + 1.95996398 * reach) end as ci_high
from shares
order by place, recommend_group
