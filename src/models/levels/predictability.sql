-- One row per history: how well it is foreseen who comes again within predicted_days.
-- Only customers who came within twice that time: that the long gone stay away is no foresight.
-- Customers by visits so far: 1 (off the street), 2 to 3, 4 or more (one's own). One and the same
-- model foresees for all: the share that came again, in an earlier half of the records, among
-- customers with as many visits and a silence of the same length against their mean gap. It is
-- tried on the last predicted_days before as_of, which it has not seen. auc is the chance that of
-- two customers the one who came again was given the higher probability (interval by Hanley and
-- McNeil 1982); brier is the mean squared error, brier_base that of foreseeing the same share for all.
-- analysis A51
-- guards P3, P8, P20
-- param predicted_days integer = 90 (7..365): days within which a return is foreseen
with dates as (
    select as_of - getvariable('predicted_days') as tried_on, as_of as ends_on
    from evidence_dates
    where is_as_of
),
snapshots as (
    select 'learnt' as part, tried_on - getvariable('predicted_days') as stands_on from dates
    union all
    select 'tried', tried_on from dates
),
standing as (
    select
        snapshots.part,
        snapshots.stands_on,
        purchase_intervals.customer_no,
        purchase_intervals.visit_no,
        snapshots.stands_on - purchase_intervals.visited_on as silent_days,
        purchase_intervals.days_since_first
            / nullif(cast(purchase_intervals.visit_no - 1 as double), 0) as mean_gap,
        coalesce(
            purchase_intervals.next_visit_on < snapshots.stands_on + getvariable('predicted_days'),
            false
        ) as came
    from purchase_intervals
    inner join snapshots
        on purchase_intervals.visited_on < snapshots.stands_on
        and purchase_intervals.visited_on
            >= snapshots.stands_on - cast(2 * getvariable('predicted_days') as integer)
        and coalesce(purchase_intervals.next_visit_on >= snapshots.stands_on, true)
),
cells as (
    select
        part,
        case when visit_no = 1 then 'one_visit' when visit_no <= 3 then 'few_visits' else 'own' end
            as history,
        least(visit_no, 8) as visits_so_far,
        case
            when mean_gap is null
                then least(floor(ln(1 + silent_days / 15.0) / ln(2)), 5)
            else 10 + least(floor(ln(1 + 2 * silent_days / greatest(mean_gap, 1)) / ln(2)), 5)
        end as silence,
        case when came then 1.0 else 0.0 end as came
    from standing
),
learnt_overall as (
    select avg(came) as rate from cells where part = 'learnt'
),
learnt as (
    -- A few customers of the common rate steady the cells that hold hardly anybody.
    select
        cells.visits_so_far,
        cells.silence,
        (sum(cells.came) + 5 * max(learnt_overall.rate)) / (count(*) + 5) as probability
    from cells
    cross join learnt_overall
    where cells.part = 'learnt'
    group by cells.visits_so_far, cells.silence
),
tried as (
    select
        cells.history,
        cells.came,
        coalesce(learnt.probability, learnt_overall.rate) as probability
    from cells
    cross join learnt_overall
    left join learnt
        on learnt.visits_so_far = cells.visits_so_far and learnt.silence = cells.silence
    where cells.part = 'tried'
),
ranked as (
    select
        history,
        came,
        probability,
        -- Ties share the mean of their ranks.
        rank() over (partition by history order by probability)
            + (count(*) over (partition by history, probability) - 1) / 2.0 as place
    from tried
),
counts as (
    select
        history,
        cast(count(*) as double) as n,
        sum(came) as returned,
        count(*) - sum(came) as stayed_away,
        (sum(place) filter (where came = 1) - sum(came) * (sum(came) + 1) / 2)
            / nullif(sum(came) * (count(*) - sum(came)), 0) as auc,
        avg(power(probability - came, 2)) as brier,
        avg(came) * (1 - avg(came)) as brier_base,
        avg(probability) as foreseen
    from ranked
    group by history
),
errors as (
    select
        *,
        sqrt(greatest(0, auc * (1 - auc)
            + (returned - 1) * (auc / (2 - auc) - auc * auc)
            + (stayed_away - 1) * (2 * auc * auc / (1 + auc) - auc * auc))
            / nullif(returned * stayed_away, 0)) as se
    from counts
    where returned >= 10 and stayed_away >= 10
)
select
    histories.history,
    cast(counts.n as integer) as n,
    cast(counts.returned as integer) as returned,
    errors.returned / errors.n as share,
    errors.foreseen,
    errors.auc,
    greatest(0, errors.auc - 1.959964 * errors.se) as ci_low,
    least(1, errors.auc + 1.959964 * errors.se) as ci_high,
    errors.brier,
    errors.brier_base
from (values (1, 'one_visit'), (2, 'few_visits'), (3, 'own')) as histories(place, history)
inner join counts on counts.history = histories.history
left join errors on errors.history = histories.history
order by histories.place
