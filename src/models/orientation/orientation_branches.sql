-- One row per branch: what staff say, customers experience and records show over all lines, and the rivals around.
-- Each is the mean over at least four lines of orientation_views and of orientation_behaviour, from
-- −1 to +1, and empty where the branch has too few answers. competitors_n and hhi are of the branch.
-- Branches stand by name, not by rank: intervals say whether they differ at all.
-- analysis A28, A34
-- guards P8, P27
-- needs units.unit_id
-- better with surveys(construct = orientation), surveys.unit_id, units.competitors_n, orders.ordered_at, orders.amount
with views as (
    select unit_id, respondent_type, score, n, ci_low, ci_high
    from orientation_views
    where dimension = 'all_dimensions' and unit_id is not null and period_start is null
),
lines as (
    select
        unit_id,
        dimension,
        avg(value) as value,
        sqrt(sum((ci_high - ci_low) * (ci_high - ci_low))) / 2 / count(*) as reach,
        sum(n) as n
    from orientation_behaviour
    where unit_id is not null and period_start is null and value is not null
    group by unit_id, dimension
),
records as (
    select
        unit_id,
        avg(value) as value,
        sqrt(sum(reach * reach)) / count(*) as reach,
        sum(n) as n
    from lines
    group by unit_id
    having count(*) >= 4
),
branches as (
    select
        unit_id,
        max(name) as name,
        max(competitors_n) as competitors_n,
        max(hhi) as hhi
    from units
    where unit_id is not null
    group by unit_id
)
select
    branches.unit_id,
    coalesce(branches.name, branches.unit_id) as branch,
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
    cast(coalesce(records.n, 0) as integer) as recorded_n,
    branches.competitors_n,
    branches.hhi
from branches
left join views as managers
    on managers.unit_id = branches.unit_id and managers.respondent_type = 'manager'
left join views as staff
    on staff.unit_id = branches.unit_id and staff.respondent_type = 'employee'
left join views as clients
    on clients.unit_id = branches.unit_id and clients.respondent_type = 'customer'
left join records on records.unit_id = branches.unit_id
order by branches.unit_id
