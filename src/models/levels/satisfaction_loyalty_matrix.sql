-- One row per cell of the satisfaction and loyalty matrix: how many, their share, worth and tenure.
-- Shares are of customers with a valid answer on satisfaction, whether they stayed or left, with
-- Wilson's interval. revenue is that of the last 365 days, cost_to_serve its mean a customer,
-- mean_tenure_days the mean of those whose tenure is known. captives count those who could not have
-- left. The row without a quadrant holds those of whom nobody knows whether they stay.
-- analysis A03
-- guards P5, P8, P25
with members as (
    select
        satisfaction_loyalty_members.quadrant,
        satisfaction_loyalty_members.captive,
        customer_value.amount,
        customer_value.cost_to_serve,
        customer_value.tenure_days
    from satisfaction_loyalty_members
    left join customer_value
        on customer_value.customer_id = satisfaction_loyalty_members.customer_id
),
counts as (
    select
        quadrant,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where captive = 'yes') as integer) as captives,
        sum(amount) as revenue,
        avg(cost_to_serve) as cost_to_serve,
        avg(tenure_days) as mean_tenure_days
    from members
    group by quadrant
),
cells as (
    select
        quadrants.place,
        quadrants.quadrant,
        coalesce(counts.customers, 0) as customers,
        coalesce(counts.captives, 0) as captives,
        coalesce(counts.revenue, 0) as revenue,
        counts.cost_to_serve,
        counts.mean_tenure_days
    from (values
        (1, 'enthusiast'),
        (2, 'loyalist'),
        (3, 'hostage'),
        (4, 'mercenary'),
        (5, 'defector'),
        (6, 'vocal_critic')
    ) as quadrants(place, quadrant)
    left join counts on counts.quadrant = quadrants.quadrant
    union all
    select 7, null, customers, captives, revenue, cost_to_serve, mean_tenure_days
    from counts
    where quadrant is null
),
shares as (
    select *, sum(customers) over () as n, sum(revenue) over () as revenue_in_all
    from cells
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
    cost_to_serve,
    mean_tenure_days
from shares
where n > 0
order by place
