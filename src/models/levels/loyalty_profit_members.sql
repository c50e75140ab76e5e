-- One row per customer with a purchase: whether they will go on buying, and whether that pays.
-- Lasting: active in their own rhythm at as_of. Profitable: the margin of the last 365 days (the
-- amount where orders carry no margin) lies above the median of those who bought then.
-- true_friend: lasting and profitable; butterfly: profitable and on the way out; barnacle: lasting
-- and not worth much; stranger: neither. Reinartz and Kumar (2002), with the rhythm of purchases
-- instead of a projected lifetime.
-- analysis A54
-- guards P5, P26
with middle as (
    select percentile_cont(0.5) within group (order by profit) as profit
    from customer_value
    where amount > 0
),
known as (
    select
        evidence_by_date.customer_id,
        evidence_by_date.as_of,
        evidence_by_date.lifecycle_state = 'active' as lasting,
        customer_value.profit > middle.profit as profitable,
        coalesce(captivity.captive, 'unknown') as captive
    from evidence_by_date
    inner join customer_value on customer_value.customer_id = evidence_by_date.customer_id
    cross join middle
    left join captivity on captivity.customer_id = evidence_by_date.customer_id
    where evidence_by_date.is_as_of
        and evidence_by_date.visits > 0
        and evidence_by_date.lifecycle_state is not null
)
select
    customer_id,
    as_of,
    case
        when lasting and profitable then 'true_friend'
        when not lasting and profitable then 'butterfly'
        when lasting and not profitable then 'barnacle'
        when not lasting and not profitable then 'stranger'
    end as quadrant,
    lasting,
    profitable,
    captive
from known
order by customer_id
