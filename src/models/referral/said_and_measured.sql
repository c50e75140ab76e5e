-- One row per claim that is told of loyal customers: what is said, what the records show, and the ratio.
-- brings_several: customers whose last answers state devotion bring several others each; measured are
-- those brought so far. beats_seller: an apostle sells many times more than a salesperson; measured is the
-- trade of those whom one brought over that which one signed, a year. tells_of_magic, tells_of_misery:
-- ten hear of a good moment and twenty of a bad one; measured are the people told, where customers
-- were asked. What is said is a setting with no evidence of its own: the books give no count for
-- the former two, and of the latter two complaint studies by TARP (1979, 1986) found about half.
-- times is measured over said, 1 where the claim holds. Intervals from the spread between customers,
-- of a ratio by the delta method. Under ten cases nothing is told.
-- analysis A25
-- guards P8, P11, P24
-- better with referrals.referrer_id, referrals.referred_id, interactions.told_n, orders.employee_id
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param said_brings double = 3 (0.1..100): customers whom a devoted customer is said to bring
-- param said_seller double = 2 (0.1..100): times as much as a salesperson that an apostle is said to sell
-- param magic_reach double = 10 (0.1..100): people assumed to hear of a moment of magic
-- param misery_reach double = 20 (0.1..100): people assumed to hear of a moment of misery
with last_answers as (
    select
        customer_id,
        stated_level,
        row_number() over (partition by customer_id order by answered_on desc) as place
    from stated_levels
    where stated_level is not null and answered_on < cast(getvariable('as_of') as date)
),
bringing as (
    select
        cast(count(*) as double) as n,
        avg(cast(referral_tree.brought as double)) as measured,
        stddev_samp(cast(referral_tree.brought as double)) / sqrt(count(*)) as error
    from last_answers
    inner join referral_tree on referral_tree.customer_id = last_answers.customer_id
    where last_answers.place = 1 and last_answers.stated_level >= 2
),
selling as (
    select
        least(apostles.n, salespeople.n) as n,
        apostles.estimate / nullif(salespeople.estimate, 0) as measured,
        apostles.estimate / nullif(salespeople.estimate, 0) * sqrt(
            power((apostles.ci_high - apostles.ci_low) / (2 * 1.95996398 * nullif(apostles.estimate, 0)), 2)
            + power(
                (salespeople.ci_high - salespeople.ci_low)
                    / (2 * 1.95996398 * nullif(salespeople.estimate, 0)),
                2
            )
        ) as error
    from referral_value as apostles
    inner join referral_value as salespeople on salespeople.measure = apostles.measure
    where apostles.measure = 'a_year_amount'
        and apostles.customer_group = 'apostles'
        and salespeople.customer_group = 'salespeople'
),
claims as (
    select 1 as place, 'brings_several' as claim, getvariable('said_brings') as said_value, n, measured, error
    from bringing
    union all
    select 2, 'beats_seller', getvariable('said_seller'), n, measured, error
    from selling
    union all
    select
        case class when 'magic' then 3 else 4 end,
        case class when 'magic' then 'tells_of_magic' else 'tells_of_misery' end,
        case class when 'magic' then getvariable('magic_reach') else getvariable('misery_reach') end,
        tellers,
        told_mean,
        (ci_high - ci_low) / (2 * 1.95996398)
    from tellings
    where class in ('magic', 'misery')
),
told as (
    select
        place,
        claim,
        said_value,
        n,
        case when n >= 10 then measured end as measured,
        error
    from claims
)
select
    claim,
    said_value,
    cast(n as integer) as n,
    measured,
    case when measured is not null then greatest(0, measured - 1.95996398 * error) end as ci_low,
    measured + 1.95996398 * error as ci_high,
    measured / said_value as times,
    case when measured is not null then greatest(0, measured - 1.95996398 * error) / said_value end as times_low,
    (measured + 1.95996398 * error) / said_value as times_high
from told
order by place
