-- One row per component of a published scale and kind of respondent: the mean score, in points of its scale.
-- A respondent counts who answered at least two thirds of a component's items, with the mean of these;
-- the whole scale (component whole) is the mean of its components, of those who count in all of them,
-- where they may be put together.
-- Reversed items and components are turned; a respondent's last sitting counts. Who is asked matters:
-- what customers said of a company went with its results, what it said of itself did not (Deshpandé,
-- Farley and Webster 1993). Under ten respondents nothing is shown.
-- analysis A28, A32
-- guards P8, P13, P22
-- better with surveys.construct, surveys.item, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with answers as (
    select
        scale_templates.template,
        scale_templates.component,
        scale_templates.items,
        scale_templates.scale_points,
        scale_templates.scale_from,
        coalesce(surveys.respondent_type, 'customer') as respondent_type,
        coalesce(surveys.respondent_id, surveys.response_id) as respondent_id,
        surveys.item,
        case
            when coalesce(surveys.reverse, false) <> scale_templates.turned
                then (surveys.scale_max - surveys.score)
            else surveys.score - surveys.scale_min
        end / nullif(surveys.scale_max - surveys.scale_min, 0) as points,
        row_number() over (
            partition by
                scale_templates.component,
                coalesce(surveys.respondent_type, 'customer'),
                coalesce(surveys.respondent_id, surveys.response_id),
                surveys.item
            order by surveys.answered_at desc nulls last, surveys.response_id desc
        ) as place
    from surveys
    inner join scale_templates on scale_templates.component = surveys.construct
    where surveys.score is not null
        and surveys.item is not null
        and coalesce(surveys.answered_at < cast(getvariable('as_of') as date), true)
),
people as (
    select
        template,
        component,
        scale_points,
        scale_from,
        respondent_type,
        respondent_id,
        avg(points) as points
    from answers
    where place = 1 and points between 0 and 1 and respondent_id is not null
    group by template, component, scale_points, scale_from, respondent_type, respondent_id, items
    having count(*) >= 2.0 / 3 * items
),
parts as (
    select template, count(*) as components
    from scale_templates
    where adds_up
    group by template
),
wholes as (
    select
        people.template,
        'whole' as component,
        people.scale_points,
        people.scale_from,
        people.respondent_type,
        people.respondent_id,
        avg(people.points) as points
    from people
    inner join parts on parts.template = people.template
    group by
        people.template,
        people.scale_points,
        people.scale_from,
        people.respondent_type,
        people.respondent_id,
        parts.components
    having count(*) = parts.components
),
together as (
    select template, component, scale_points, scale_from, respondent_type, points from people
    union all
    select template, component, scale_points, scale_from, respondent_type, points from wholes
),
means as (
    select
        template,
        component,
        respondent_type,
        scale_points,
        scale_from,
        count(*) as n,
        case when count(*) >= 10 then avg(points) end as points,
        sqrt(var_samp(points) / count(*))
            * (1.959964 + 2.37228 / nullif(count(*) - 1, 0)
                + 2.8225 / nullif((count(*) - 1) * (count(*) - 1), 0))
            as reach
    from together
    group by template, component, respondent_type, scale_points, scale_from
)
select
    template,
    component,
    respondent_type,
    scale_from + (scale_points - 1) * points as score,
    cast(n as integer) as n,
    scale_from + (scale_points - 1) * (points - reach) as ci_low,
    scale_from + (scale_points - 1) * (points + reach) as ci_high
from means
order by template, component = 'whole', component, respondent_type
