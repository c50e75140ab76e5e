-- One row per cell of attitude against habit: how many customers, their share, worth and tenure.
-- Shares are of present customers whose attitude and habit are known, with Wilson's interval;
-- revenue is that of the last 365 days. Habit without attitude is where captives gather: captives
-- counts them.
-- analysis A04
-- guards P8, P25
with counts as (
    select
        attitude_patronage_members.quadrant,
        cast(count(*) as double) as customers,
        cast(count(*) filter (where attitude_patronage_members.captive = 'yes') as integer)
            as captives,
        sum(customer_value.amount) as revenue,
        avg(customer_value.tenure_days) as mean_tenure_days
    from attitude_patronage_members
    left join customer_value
        on customer_value.customer_id = attitude_patronage_members.customer_id
    where attitude_patronage_members.quadrant is not null
    group by attitude_patronage_members.quadrant
),
cells as (
    select
        quadrants.place,
        quadrants.quadrant,
        coalesce(counts.customers, 0) as customers,
        coalesce(counts.captives, 0) as captives,
        coalesce(counts.revenue, 0) as revenue,
        counts.mean_tenure_days,
        sum(coalesce(counts.customers, 0)) over () as n,
        sum(coalesce(counts.revenue, 0)) over () as revenue_in_all
    from (values
        (1, 'true_loyalty'),
        (2, 'latent_loyalty'),
        (3, 'spurious_loyalty'),
        (4, 'no_loyalty')
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
    mean_tenure_days
from cells
where n > 0
order by place
