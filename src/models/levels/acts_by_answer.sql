-- One row per group of answers: what customers did for the company in the acts_after_days that followed.
-- The groups are made of answers alone, so that the acts, which make a partner, do not prove
-- themselves: not_satisfied, satisfied (compares, or may not return), devoted_answers (returns and
-- does not compare) and devoted_recommends (the same, and sure to recommend). An answer counts with the days
-- after it, if these were over by as_of. Acts are suggestions, tips about competitors, reviews and
-- defences. The interval lets the answers of one customer hang together.
-- analysis A01, A43
-- guards P3, P8, P35, P36
-- better with interactions.kind
-- param acts_after_days integer = 90 (1..3650): days after an answer in which acts are counted
with answers as (
    select
        standing_answers.customer_id,
        standing_answers.from_on,
        case
            when satisfaction_margin < 0 then 'not_satisfied'
            when intent_margin < 0 or compares_margin < 0 then 'satisfied'
            when intent_margin is null or compares_margin is null then null
            when recommend_margin >= 0 then 'devoted_recommends'
            else 'devoted_answers'
        end as answers
    from standing_answers
    cross join (select before from evidence_dates where is_as_of) as reference
    where standing_answers.satisfaction_on = standing_answers.from_on
        and standing_answers.from_on > date '1900-01-01'
        and standing_answers.from_on + getvariable('acts_after_days') < reference.before
),
done as (
    select
        answers.customer_id,
        answers.from_on,
        answers.answers,
        cast(count(active_acts.kind) as double) as acts
    from answers
    left join active_acts
        on active_acts.customer_id = answers.customer_id
        and active_acts.acted_on > answers.from_on
        and active_acts.acted_on <= answers.from_on + getvariable('acts_after_days')
        and active_acts.kind <> 'referral'
    where answers.answers is not null
    group by answers.customer_id, answers.from_on, answers.answers
),
means as (
    select answers, cast(count(*) as double) as n, avg(acts) as acts
    from done
    group by answers
),
by_customer as (
    select done.answers, done.customer_id, sum(done.acts - means.acts) as part
    from done
    inner join means on means.answers = done.answers
    group by done.answers, done.customer_id
),
errors as (
    select
        answers,
        cast(count(*) as double) as customers,
        sqrt(sum(part * part) * count(*) / nullif(count(*) - 1, 0)) as spread
    from by_customer
    group by answers
)
select
    groups.answers,
    cast(errors.customers as integer) as customers,
    cast(means.n as integer) as n,
    case when errors.customers >= 10 then means.acts end as acts,
    case when errors.customers >= 10
        then greatest(0, means.acts - 1.959964 * errors.spread / means.n) end as ci_low,
    case when errors.customers >= 10
        then means.acts + 1.959964 * errors.spread / means.n end as ci_high
from (values
    (1, 'not_satisfied'),
    (2, 'satisfied'),
    (3, 'devoted_answers'),
    (4, 'devoted_recommends')
) as groups(place, answers)
inner join means on means.answers = groups.answers
inner join errors on errors.answers = groups.answers
order by groups.place
