-- Two rows per subgroup of a comparison that does not hold (reversals): both sides of it.
-- place counts the comparisons as the model reversals does, the most striking one at the top. stratum
-- is together for all cases, else the subgroup. Shares have Wilson’s 95 % interval; under ten cases
-- on a side its share is not told.
-- analysis A14, A21, A22, A30, A39
-- guards P7, P8
with flagged as (
    select place, outcome, compared_by, member, stratified_by, verdict
    from reversals
    where verdict in ('reverses', 'hides', 'changes') and not mirrors
),
sides as (
    select
        flagged.place,
        comparison_cells.stratum,
        comparison_cells.member = flagged.member as is_here,
        cast(sum(comparison_cells.cases) as double) as n,
        cast(sum(comparison_cells.came_about) as double) as came_about
    from flagged
    inner join comparison_cells
        on comparison_cells.outcome = flagged.outcome
        and comparison_cells.compared_by = flagged.compared_by
        and comparison_cells.stratified_by = flagged.stratified_by
    group by flagged.place, comparison_cells.stratum, comparison_cells.member = flagged.member
),
listed as (
    select place, stratum, is_here, n, came_about
    from sides
    union all
    select place, 'together', is_here, sum(n), sum(came_about)
    from sides
    group by place, is_here
),
named as (
    select
        listed.*,
        flagged.outcome,
        flagged.compared_by,
        flagged.stratified_by,
        flagged.verdict,
        flagged.member,
        others.name as other
    from listed
    inner join flagged on flagged.place = listed.place
    -- Where there are two groups the other one has a name, else it is everybody else.
    left join (
        select
            flagged.place,
            case
                when count(distinct comparison_cells.member) = 1 then min(comparison_cells.member)
                else 'all_others'
            end as name
        from flagged
        inner join comparison_cells
            on comparison_cells.outcome = flagged.outcome
            and comparison_cells.compared_by = flagged.compared_by
            and comparison_cells.stratified_by = flagged.stratified_by
            and comparison_cells.member <> flagged.member
        group by flagged.place
    ) as others on others.place = listed.place
)
select
    place,
    outcome,
    compared_by,
    stratified_by,
    verdict,
    stratum,
    case when is_here then member else other end as side,
    is_here,
    cast(n as integer) as cases,
    case when n >= 10 then came_about / n end as share,
    case when n >= 10 then greatest(0, (
        came_about + 1.92072941 - 1.95996398 * sqrt(came_about * (n - came_about) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_low,
    case when n >= 10 then least(1, (
        came_about + 1.92072941 + 1.95996398 * sqrt(came_about * (n - came_about) / n + 0.96036471)
    ) / (n + 3.84145882)) end as ci_high
from named
order by place, case stratum when 'together' then 0 else 1 end, stratum, is_here desc
