-- One row per group: the share of the group's purchases that came here, by what they say.
-- says_devoted: satisfied, means to return and does not compare, each in the last answer to it within
-- answer_valid_days; says_otherwise: one of the three is missing in what they answered; no_answer:
-- one was not answered. Words alone make the groups, so a share of the wallet is no part of them.
-- share is own over all purchases; its interval takes customers as clusters. Under ten customers
-- nothing is told. difference: says_devoted less says_otherwise, on the row of the former.
-- analysis A41
-- guards P8, P14, P35, P36
-- better with surveys(construct = satisfaction), surveys(construct = repurchase_intent), surveys(construct = compares_alternatives)
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param answer_valid_days integer = 365 (1..36500): days for which an answer in a survey counts
with valid as (
    select
        customer_id,
        construct,
        margin,
        row_number() over (
            partition by customer_id, construct order by answered_on desc nulls last
        ) as place
    from customer_answers
    where coalesce(
        answered_on < cast(getvariable('as_of') as date)
            and answered_on >= cast(getvariable('as_of') as date) - getvariable('answer_valid_days'),
        true
    )
),
words as (
    select
        customer_id,
        min(margin) as least_margin,
        count(distinct construct) as answered
    from valid
    where place = 1
        and construct in ('satisfaction', 'repurchase_intent', 'compares_alternatives')
    group by customer_id
),
members as (
    select
        case
            when words.least_margin < 0 then 'says_otherwise'
            when words.answered = 3 then 'says_devoted'
            else 'no_answer'
        end as answer_group,
        cast(share_of_wallet.own_purchases as double) as own,
        cast(share_of_wallet.purchases as double) as bought
    from share_of_wallet
    left join words on words.customer_id = share_of_wallet.customer_id
),
totals as (
    select
        answer_group,
        count(*) as customers,
        sum(own) as own,
        sum(bought) as bought,
        sum(own) / sum(bought) as share,
        sum(own * own) as own_2,
        sum(own * bought) as own_bought,
        sum(bought * bought) as bought_2
    from members
    group by answer_group
),
errors as (
    select
        answer_group,
        customers,
        own,
        bought,
        case when customers >= 10 then share end as share,
        -- The sum of (own - share * bought)² over customers, divided by all purchases squared.
        greatest(0, own_2 - 2 * share * own_bought + share * share * bought_2)
            * customers / nullif(customers - 1, 0) / (bought * bought) as variance
    from totals
),
pairs as (
    select
        devoted.share - others.share as difference,
        sqrt(devoted.variance + others.variance) as error
    from errors as devoted
    inner join errors as others
        on devoted.answer_group = 'says_devoted' and others.answer_group = 'says_otherwise'
)
select
    errors.answer_group,
    cast(errors.customers as integer) as customers,
    cast(errors.own as integer) as own_purchases,
    cast(errors.bought as integer) as purchases,
    errors.share,
    case
        when errors.share is not null
            then greatest(0, errors.share - 1.95996398 * sqrt(errors.variance))
    end as ci_low,
    case
        when errors.share is not null
            then least(1, errors.share + 1.95996398 * sqrt(errors.variance))
    end as ci_high,
    pairs.difference,
    pairs.difference - 1.95996398 * pairs.error as difference_low,
    pairs.difference + 1.95996398 * pairs.error as difference_high
from errors
left join pairs on errors.answer_group = 'says_devoted'
order by case errors.answer_group
    when 'says_devoted' then 1
    when 'says_otherwise' then 2
    else 3
end
