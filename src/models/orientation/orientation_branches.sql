-- One row per branch: what staff say, customers experience and records show over all lines, and the rivals around.
-- Each is the mean over at least four lines of orientation_views and of orientation_behaviour, from
-- −1 to +1, and empty where the branch has too few answers. competitors_n and hhi are of the branch.
-- Branches stand by name, not by rank: intervals say whether they differ at all.
-- analysis A28, A34
-- guards P8, P27
-- needs units.unit_id
-- better with surveys(construct = orientation), surveys.unit_id, units.competitors_n, orders.ordered_at, orders.amount
with branches as (
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
    orientation_marks.believed,
    orientation_marks.believed_low,
    orientation_marks.believed_high,
    orientation_marks.believed_n,
    orientation_marks.said,
    orientation_marks.said_low,
    orientation_marks.said_high,
    orientation_marks.said_n,
    orientation_marks.experienced,
    orientation_marks.experienced_low,
    orientation_marks.experienced_high,
    orientation_marks.experienced_n,
    orientation_marks.recorded,
    orientation_marks.recorded_low,
    orientation_marks.recorded_high,
    orientation_marks.recorded_n,
    branches.competitors_n,
    branches.hhi
from branches
inner join orientation_marks
    on orientation_marks.unit_id = branches.unit_id
    and orientation_marks.dimension = 'all_dimensions'
order by branches.unit_id
