-- One row per group of customers and contrast: visits in one window against another, by difference in differences.
-- group_name within split: everybody, the level of loyalty or the class of commitment, each as it
-- stood last before the episode began, so that no answer to it can define its own group. Visits of
-- the exposed in the target window (visits_observed) are held against their visits in the reference
-- window times the ratio that customers elsewhere show between the same two windows (visits_expected);
-- both are summed over episodes. Contrasts: before_3, before_2, during and after against the window
-- just before; response: during against all three windows before. log_ratio is the logarithm of
-- the one over the other, se its standard error with customers as clusters, by linearisation: all
-- episodes of one customer count as one observation. pretrend_chi_square holds before_3 and before_2 together
-- against nothing, on two degrees of freedom.
-- analysis A31
-- guards P11, P36
with moments as (
    select episode_no, customer_no, 'everybody' as split, 'all' as group_name
    from competitor_exposure
    union all
    select episode_no, customer_no, split, group_name
    from competitor_groups
),
grouped as (
    select
        moments.split,
        moments.group_name,
        competitor_exposure.episode_no,
        competitor_exposure.customer_no,
        competitor_exposure.exposed,
        cast(competitor_exposure.before_3 as double) as before_3,
        cast(competitor_exposure.before_2 as double) as before_2,
        cast(competitor_exposure.before_1 as double) as before_1,
        cast(competitor_exposure.during as double) as during,
        cast(competitor_exposure.after as double) as after
    from competitor_exposure
    inner join moments
        on moments.episode_no = competitor_exposure.episode_no
        and moments.customer_no = competitor_exposure.customer_no
),
pairs as (
    select split, group_name, episode_no, customer_no, exposed, 'before_3' as pair,
        before_1 as reference, before_3 as target
    from grouped
    union all
    select split, group_name, episode_no, customer_no, exposed, 'before_2', before_1, before_2
    from grouped
    union all
    select split, group_name, episode_no, customer_no, exposed, 'during', before_1, during
    from grouped
    union all
    select split, group_name, episode_no, customer_no, exposed, 'after', before_1, after
    from grouped
    union all
    select split, group_name, episode_no, customer_no, exposed, 'during_2', before_2, during
    from grouped
    union all
    select split, group_name, episode_no, customer_no, exposed, 'during_3', before_3, during
    from grouped
),
contrasts as (
    select pair, contrast
    from (values
        ('before_3', 'before_3'),
        ('before_2', 'before_2'),
        ('during', 'during'),
        ('after', 'after'),
        ('during', 'response'),
        ('during_2', 'response'),
        ('during_3', 'response')
    ) as listed(pair, contrast)
),
cells as (
    select
        split,
        group_name,
        episode_no,
        pair,
        sum(reference) filter (where exposed) as exposed_reference,
        sum(target) filter (where exposed) as exposed_target,
        sum(reference) filter (where not exposed) as other_reference,
        sum(target) filter (where not exposed) as other_target
    from pairs
    where reference is not null and target is not null and reference + target > 0
    group by split, group_name, episode_no, pair
    -- Without people elsewhere who came in the reference window there is nothing to hold it against.
    having sum(reference) filter (where not exposed) > 0
        and sum(target) filter (where not exposed) > 0
        and count(*) filter (where exposed) > 0
),
sums as (
    select
        cells.split,
        cells.group_name,
        contrasts.contrast,
        sum(cells.exposed_target) as visits_observed,
        sum(cells.exposed_reference * cells.other_target / cells.other_reference) as visits_expected,
        count(distinct cells.episode_no) as episodes
    from cells
    inner join contrasts on contrasts.pair = cells.pair
    group by cells.split, cells.group_name, contrasts.contrast
),
-- What one customer's visits move the logarithm of the ratio by.
influences as (
    select
        pairs.split,
        pairs.group_name,
        pairs.customer_no,
        contrasts.contrast,
        bool_or(pairs.exposed) as exposed,
        sum(case
            when pairs.exposed then
                pairs.target / sums.visits_observed
                    - pairs.reference * cells.other_target / cells.other_reference / sums.visits_expected
            else
                -cells.exposed_reference / (sums.visits_expected * cells.other_reference)
                    * (pairs.target - pairs.reference * cells.other_target / cells.other_reference)
        end) as influence
    from pairs
    inner join cells
        on cells.split = pairs.split
        and cells.group_name = pairs.group_name
        and cells.episode_no = pairs.episode_no
        and cells.pair = pairs.pair
    inner join contrasts on contrasts.pair = pairs.pair
    inner join sums
        on sums.split = pairs.split
        and sums.group_name = pairs.group_name
        and sums.contrast = contrasts.contrast
        and sums.visits_observed > 0
        and sums.visits_expected > 0
    where pairs.reference is not null
        and pairs.target is not null
        and pairs.reference + pairs.target > 0
    group by pairs.split, pairs.group_name, pairs.customer_no, contrasts.contrast
),
errors as (
    select
        split,
        group_name,
        contrast,
        sqrt(sum(influence * influence)) as se,
        count(*) filter (where exposed) as customers,
        count(*) filter (where not exposed) as others
    from influences
    group by split, group_name, contrast
),
leads as (
    select
        split,
        group_name,
        coalesce(max(influence) filter (where contrast = 'before_3'), 0) as far,
        coalesce(max(influence) filter (where contrast = 'before_2'), 0) as near
    from influences
    where contrast in ('before_3', 'before_2')
    group by split, group_name, customer_no
),
spreads as (
    select
        split,
        group_name,
        sum(far * far) as far_far,
        sum(near * near) as near_near,
        sum(far * near) as far_near
    from leads
    group by split, group_name
),
trends as (
    select
        spreads.split,
        spreads.group_name,
        (
            spreads.near_near * far.log_ratio * far.log_ratio
            - 2 * spreads.far_near * far.log_ratio * near.log_ratio
            + spreads.far_far * near.log_ratio * near.log_ratio
        ) / nullif(
            spreads.far_far * spreads.near_near - spreads.far_near * spreads.far_near, 0
        ) as chi_square
    from spreads
    inner join (
        select split, group_name, ln(visits_observed / visits_expected) as log_ratio
        from sums
        where contrast = 'before_3' and visits_observed > 0 and visits_expected > 0
    ) as far on far.split = spreads.split and far.group_name = spreads.group_name
    inner join (
        select split, group_name, ln(visits_observed / visits_expected) as log_ratio
        from sums
        where contrast = 'before_2' and visits_observed > 0 and visits_expected > 0
    ) as near on near.split = spreads.split and near.group_name = spreads.group_name
)
select
    sums.split,
    sums.group_name,
    sums.contrast,
    sums.visits_observed,
    sums.visits_expected,
    ln(sums.visits_observed / sums.visits_expected) as log_ratio,
    errors.se,
    cast(errors.customers as integer) as customers,
    cast(errors.others as integer) as others,
    cast(sums.episodes as integer) as episodes,
    trends.chi_square as pretrend_chi_square
from sums
inner join errors
    on errors.split = sums.split
    and errors.group_name = sums.group_name
    and errors.contrast = sums.contrast
left join trends on trends.split = sums.split and trends.group_name = sums.group_name
where sums.visits_observed > 0 and sums.visits_expected > 0
order by sums.split, sums.group_name, sums.contrast
