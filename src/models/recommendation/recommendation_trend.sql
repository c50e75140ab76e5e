-- One row per period with answers: the recommendation score, and whether chance alone would explain it.
-- The last answer of each customer in the period counts. centre is the score over all periods;
-- limit_low and limit_high are where 99.8 % of the periods with that many answers would lie if nothing
-- had changed, so a small wave may swing wider. outside: beyond them. complete: the period was over
-- by as_of. Under ten answers, and under ten customers in all, nothing is told but n.
-- analysis A21
-- guards P8, P31
-- needs surveys(construct = recommend), surveys.answered_at
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param recommend_period varchar = 'quarter' ('month' | 'quarter' | 'year'): the length of a period of recommendations
with dated as (
    select
        respondent_id as customer_id,
        answered_on,
        side,
        cast(date_trunc(getvariable('recommend_period'), answered_on) as date) as period_start
    from recommendation_answers
    where respondent_type = 'customer'
        and coalesce(answered_on < cast(getvariable('as_of') as date), answered_on is not null)
),
latest as (
    select
        period_start,
        customer_id,
        side,
        row_number() over (
            partition by customer_id, period_start order by answered_on desc
        ) as place
    from dated
),
counts as (
    select
        period_start,
        cast(count(*) as double) as n,
        cast(count(*) filter (where side = 'promoter') as double) as promoters,
        cast(count(*) filter (where side = 'detractor') as double) as detractors
    from latest
    where place = 1
    group by period_start
),
-- A handful of customers who answered time and again are a handful.
asked as (
    select count(distinct customer_id) as customers
    from latest
),
whole as (
    select
        sum(counts.promoters - counts.detractors) / sum(counts.n) as centre,
        sum(counts.promoters + counts.detractors) / sum(counts.n)
            - power(sum(counts.promoters - counts.detractors) / sum(counts.n), 2) as variance
    from counts
    cross join asked
    where asked.customers >= 10
),
shares as (
    select
        counts.*,
        whole.centre,
        sqrt(whole.variance / counts.n) as usual,
        (promoters - detractors) / n as score,
        (promoters - detractors) / (n + 3) as middle,
        sqrt((
            (promoters + detractors + 1.5) / (n + 3)
            - power((promoters - detractors) / (n + 3), 2)
        ) / (n + 3)) as reach
    from counts
    cross join whole
)
select
    period_start,
    coalesce(
        period_start + case getvariable('recommend_period')
            when 'month' then interval '1' month
            when 'quarter' then interval '3' month
            else interval '12' month
        end <= cast(getvariable('as_of') as date),
        true
    ) as complete,
    cast(n as integer) as n,
    case when n >= 10 then score end as score,
    case when n >= 10 then greatest(-1, middle - 1.95996398 * reach) end as ci_low,
    case when n >= 10 then least(1, middle + 1.95996398 * reach) end as ci_high,
    centre,
    case when n >= 10 then greatest(-1, centre - 3.0902 * usual) end as limit_low,
    case when n >= 10 then least(1, centre + 3.0902 * usual) end as limit_high,
    case when n >= 10 then abs(score - centre) > 3.0902 * usual end as outside
from shares
order by period_start
