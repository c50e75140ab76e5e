-- One row per place and dimension: what managers believe, staff say, customers experience and records show.
-- A place is a branch, or the whole company where unit_id is empty. All four stand from −1, a company
-- that serves itself, to +1, one that serves its customers. recorded is the mean of the dimension's
-- proxies that have anchors; all_dimensions has the mean over at least four dimensions. What nobody was
-- asked, or no record tells, is empty, with its n.
-- analysis A28
-- guards P8, P22, P27
-- better with surveys(construct = orientation), orders.ordered_at, orders.amount
with dimensions(dimension_no, dimension) as (
    values
        (1, 'attention'),
        (2, 'procedures'),
        (3, 'sales_strategy'),
        (4, 'mentality'),
        (5, 'attitude'),
        (6, 'goal'),
        (7, 'downturn'),
        (8, 'all_dimensions')
),
views as (
    select unit_id, dimension, respondent_type, score, n, ci_low, ci_high
    from orientation_views
    where period_start is null
),
recorded_lines as (
    select
        unit_id,
        dimension,
        avg(value) as value,
        sqrt(sum((ci_high - ci_low) * (ci_high - ci_low))) / 2 / count(*) as reach,
        sum(n) as n
    from orientation_behaviour
    where period_start is null and value is not null
    group by unit_id, dimension
),
records as (
    select unit_id, dimension, value, reach, n
    from recorded_lines
    union all
    select unit_id, 'all_dimensions', avg(value), sqrt(sum(reach * reach)) / count(*), sum(n)
    from recorded_lines
    group by unit_id
    having count(*) >= 4
),
places as (
    select null as unit_id
    union
    select unit_id from units where unit_id is not null
    union
    select unit_id from views
    union
    select unit_id from records
)
select
    places.unit_id,
    dimensions.dimension,
    dimensions.dimension_no,
    managers.score as believed,
    managers.ci_low as believed_low,
    managers.ci_high as believed_high,
    coalesce(managers.n, 0) as believed_n,
    staff.score as said,
    staff.ci_low as said_low,
    staff.ci_high as said_high,
    coalesce(staff.n, 0) as said_n,
    clients.score as experienced,
    clients.ci_low as experienced_low,
    clients.ci_high as experienced_high,
    coalesce(clients.n, 0) as experienced_n,
    records.value as recorded,
    records.value - records.reach as recorded_low,
    records.value + records.reach as recorded_high,
    cast(coalesce(records.n, 0) as integer) as recorded_n
from places
cross join dimensions
left join views as managers
    on managers.unit_id is not distinct from places.unit_id
    and managers.dimension = dimensions.dimension
    and managers.respondent_type = 'manager'
left join views as staff
    on staff.unit_id is not distinct from places.unit_id
    and staff.dimension = dimensions.dimension
    and staff.respondent_type = 'employee'
left join views as clients
    on clients.unit_id is not distinct from places.unit_id
    and clients.dimension = dimensions.dimension
    and clients.respondent_type = 'customer'
left join records
    on records.unit_id is not distinct from places.unit_id
    and records.dimension = dimensions.dimension
order by places.unit_id nulls first, dimensions.dimension_no
