-- One row per cell of lasting against profitable: how many customers, their share, profit and tenure.
-- Shares are of all customers with a purchase, those who left included, with Wilson's interval.
-- profit is the margin of the last 365 days, or the amount where value_basis says so; revenue_share
-- of the captives stands in captive_revenue_share: money that stays because it cannot go.
-- analysis A54
-- guards P5, P8, P25
with counts as (
    select
        loyalty_profit_members.quadrant,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where loyalty_profit_members.captive = 'yes') as integer) as captives,
        sum(customer_value.amount) as revenue,
        sum(customer_value.amount) filter (where loyalty_profit_members.captive = 'yes')
            as captive_revenue,
        sum(customer_value.profit) as profit,
        avg(customer_value.tenure_days) as mean_tenure_days,
        max(customer_value.value_basis) as value_basis
    from loyalty_profit_members
    inner join customer_value
        on customer_value.customer_id = loyalty_profit_members.customer_id
    group by loyalty_profit_members.quadrant
),
cells as (
    select
        quadrants.place,
        quadrants.quadrant,
        coalesce(counts.customers, 0) as customers,
        coalesce(counts.captives, 0) as captives,
        coalesce(counts.revenue, 0) as revenue,
        counts.captive_revenue,
        counts.profit,
        counts.mean_tenure_days,
        max(counts.value_basis) over () as value_basis,
        sum(coalesce(counts.customers, 0)) over () as n,
        sum(coalesce(counts.revenue, 0)) over () as revenue_in_all,
        sum(counts.profit) over () as profit_in_all
    from (values
        (1, 'true_friend'),
        (2, 'butterfly'),
        (3, 'barnacle'),
        (4, 'stranger')
    ) as quadrants(place, quadrant)
    left join counts on counts.quadrant = quadrants.quadrant
)
select
    quadrant,
    cast(customers as integer) as customers,
    cast(n as integer) as n,
    case when n >= 10 then customers / n end as share,
    case when n >= 10 then greatest(0, (
        customers + 1.92072941 - 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 then least(1, (
        customers + 1.92072941 + 1.95996398 * sqrt(customers * (n - customers) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high,
    captives,
    revenue,
    revenue / nullif(revenue_in_all, 0) as revenue_share,
    captive_revenue / nullif(revenue, 0) as captive_revenue_share,
    profit,
    profit / nullif(profit_in_all, 0) as profit_share,
    mean_tenure_days,
    value_basis
from cells
where n > 0
order by place
