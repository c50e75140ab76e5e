-- One row per number of brands and place of the own one: the share of purchases, and the rule's.
-- Customers who bought the own brand, by how many brands they bought and which place it has among
-- them. Places come from the purchases themselves, so the rule can only be too steep or too flat
-- here; it is tested where customers were asked for their ranking. Under ten customers no share.
-- analysis A41
-- guards P8
with cells as (
    select
        brands,
        own_place,
        count(*) as customers,
        avg(share_of_purchases) as share,
        stddev_samp(share_of_purchases) / sqrt(count(*)) as error,
        max(rule_share) as rule_share
    from share_of_wallet
    where own_place is not null
    group by brands, own_place
)
select
    brands,
    own_place,
    cast(customers as integer) as customers,
    case when customers >= 10 then share end as share,
    case when customers >= 10 then greatest(0, share - 1.95996398 * error) end as ci_low,
    case when customers >= 10 then least(1, share + 1.95996398 * error) end as ci_high,
    rule_share
from cells
order by brands, own_place
