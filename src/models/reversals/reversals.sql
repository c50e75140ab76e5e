-- One row per comparison of a group with all others, and per thing that may stand behind it (P7).
-- difference: the share of the outcome in the group less the share elsewhere, all cases together;
-- adjusted: the same within the subgroups of stratified_by and then averaged, by Mantel and Haenszel’s
-- weights, by the sizes of the subgroups, or all alike (stratum_weights). Subgroups count with five
-- cases or more on either side. Intervals are 95 %. verdict: reverses, the two are clear of zero (at
-- 95 % and 99 %) and point opposite ways (Simpson 1951); hides, a difference shows within the
-- subgroups alone; changes, the difference is clear, and within the subgroups another one by more
-- than 30 %, both beyond what chance would do (99 %); holds, none of these; too_few, fewer than
-- thirty cases on a side, or subgroups that cover less than half of them. looks counts the judged
-- rows. mirrors: with two groups the one says what the other says. place puts the most striking
-- comparison at the top. Rows are taken as independent, so errors are a little small where customers
-- recur. Nothing here is an effect.
-- analysis A14, A21, A22, A30, A39
-- guards P7, P8, P9, P11
-- param stratum_weights varchar = 'mantel_haenszel' ('mantel_haenszel' | 'size' | 'equal'): how subgroups are averaged when groups are compared within them
with totals as (
    select
        outcome,
        compared_by,
        stratified_by,
        stratum,
        cast(sum(cases) as double) as cases,
        cast(sum(came_about) as double) as came_about
    from comparison_cells
    group by outcome, compared_by, stratified_by, stratum
),
members as (
    select distinct outcome, compared_by, stratified_by, member
    from comparison_cells
),
cells as (
    select
        members.outcome,
        members.compared_by,
        members.stratified_by,
        members.member,
        totals.stratum,
        cast(coalesce(own.cases, 0) as double) as n1,
        cast(coalesce(own.came_about, 0) as double) as h1,
        totals.cases - coalesce(own.cases, 0) as n0,
        totals.came_about - coalesce(own.came_about, 0) as h0
    from members
    inner join totals
        on totals.outcome = members.outcome
        and totals.compared_by = members.compared_by
        and totals.stratified_by = members.stratified_by
    left join comparison_cells as own
        on own.outcome = members.outcome
        and own.compared_by = members.compared_by
        and own.stratified_by = members.stratified_by
        and own.member = members.member
        and own.stratum = totals.stratum
),
weighed as (
    select
        *,
        case when n1 >= 5 and n0 >= 5 then
            case getvariable('stratum_weights')
                when 'mantel_haenszel' then n1 * n0 / (n1 + n0)
                when 'size' then n1 + n0
                else 1
            end
        else 0 end as weight,
        h1 / nullif(n1, 0) - h0 / nullif(n0, 0) as within,
        -- Half a case is added in the variances alone, so that shares of 0 and 1 have an error too.
        (h1 + 0.5) * (n1 - h1 + 0.5) / power(n1 + 1, 2) / nullif(n1, 0)
            + (h0 + 0.5) * (n0 - h0 + 0.5) / power(n0 + 1, 2) / nullif(n0, 0) as variance
    from cells
),
sums as (
    select
        outcome,
        compared_by,
        stratified_by,
        member,
        sum(n1) as n1,
        sum(h1) as h1,
        sum(n0) as n0,
        sum(h0) as h0,
        count(*) filter (where weight > 0) as strata,
        sum(n1 + n0) filter (where weight > 0) / sum(n1 + n0) as covered,
        sum(weight * within) filter (where weight > 0) / nullif(sum(weight), 0) as adjusted,
        sqrt(sum(weight * weight * variance) filter (where weight > 0)) / nullif(sum(weight), 0)
            as adjusted_se
    from weighed
    group by outcome, compared_by, stratified_by, member
),
compared as (
    select
        *,
        h1 / nullif(n1, 0) as share_here,
        h0 / nullif(n0, 0) as share_elsewhere,
        h1 / nullif(n1, 0) - h0 / nullif(n0, 0) as difference,
        sqrt(
            (h1 + 0.5) * (n1 - h1 + 0.5) / power(n1 + 1, 2) / nullif(n1, 0)
                + (h0 + 0.5) * (n0 - h0 + 0.5) / power(n0 + 1, 2) / nullif(n0, 0)
        ) as se,
        n1 >= 30 and n0 >= 30 and strata >= 2 and covered >= 0.5 as enough,
        count(*) over (partition by outcome, compared_by, stratified_by) = 2 as is_pair
    from sums
),
judged as (
    select
        *,
        case
            when not enough then 'too_few'
            when abs(difference) > 1.95996398 * se
                and abs(adjusted) > 2.5758293 * adjusted_se
                and difference * adjusted < 0
                then 'reverses'
            when abs(adjusted - difference) <= 2.5758293 * greatest(se, adjusted_se) then 'holds'
            when abs(difference) <= 1.95996398 * se
                then case when abs(adjusted) > 2.5758293 * adjusted_se then 'hides' else 'holds' end
            when abs(adjusted - difference) > 0.3 * abs(difference) then 'changes'
            else 'holds'
        end as verdict
    from compared
)
select
    outcome,
    compared_by,
    member,
    stratified_by,
    verdict,
    is_pair and difference < 0 as mirrors,
    cast(n1 as integer) as cases_here,
    cast(n0 as integer) as cases_elsewhere,
    case when enough then share_here end as share_here,
    case when enough then share_elsewhere end as share_elsewhere,
    case when enough then difference end as difference,
    case when enough then difference - 1.95996398 * se end as difference_low,
    case when enough then difference + 1.95996398 * se end as difference_high,
    case when enough then adjusted end as adjusted,
    case when enough then adjusted - 1.95996398 * adjusted_se end as adjusted_low,
    case when enough then adjusted + 1.95996398 * adjusted_se end as adjusted_high,
    cast(strata as integer) as strata,
    covered,
    cast(count(*) filter (where enough) over () as integer) as looks,
    cast(row_number() over (
        order by
            case when is_pair and difference < 0 then 1 else 0 end,
            case verdict when 'reverses' then 1 when 'hides' then 2 when 'changes' then 3 else 4 end,
            abs(adjusted - difference) / nullif(greatest(se, adjusted_se), 0) desc nulls last,
            outcome,
            compared_by,
            stratified_by,
            member
    ) as integer) as place
from judged
order by place
