-- One row per place in a series of small extras: satisfaction against the same customers before it.
-- The baseline of a customer is the mean of what was felt on the last three days with a purchase
-- before the first extra. change is the mean difference from it over customers who were asked at
-- both, so that the better liked, who are given more, are held against themselves; the interval is
-- that of paired differences, one a customer. expected_change is the same for what was expected.
-- visit_step 0 is the baseline itself, 1 to 9 the extra of that number; after_1 and after_2 are the
-- days with a purchase once extras stopped, and after both together. With the baseline of all, means
-- are taken over all contacts at a place and over all before, whoever made them: then those who
-- stayed for long are compared with everybody. Under ten customers nothing is shown.
-- analysis A17
-- guards P8, P11, P29, P36
-- needs interactions.csat or interactions.perceived, orders.extra_given or interactions(kind = bonus)
-- better with interactions.expected
-- param ratchet_baseline varchar = 'own' ('own' | 'all'): satisfaction before the extras is each customer’s own, or that of all
with baseline as (
    select
        customer_no,
        avg(felt) as felt,
        avg(expected) as expected,
        count(*) as cases
    from extra_visits
    where extra_phase = 'before' and visit_step > -3 and felt is not null
    group by customer_no
),
asked as (
    select
        customer_no,
        case extra_phase when 'extra' then 'extra_' || visit_step else 'after_' || visit_step end
            as ratchet_step,
        case extra_phase when 'extra' then visit_step else 100 + visit_step end as place_no,
        felt,
        expected
    from extra_visits
    where felt is not null
        and ((extra_phase = 'extra' and visit_step <= 9)
            or (extra_phase = 'after' and visit_step <= 2))
    union all
    select customer_no, 'after', 103, felt, expected
    from extra_visits
    where felt is not null and extra_phase = 'after' and visit_step <= 2
),
paired as (
    select
        asked.customer_no,
        asked.ratchet_step,
        asked.place_no,
        avg(asked.felt) as felt,
        avg(asked.felt) - max(baseline.felt) as change,
        avg(asked.expected) - max(baseline.expected) as expected_change,
        count(*) as cases
    from asked
    inner join baseline on baseline.customer_no = asked.customer_no
    group by asked.customer_no, asked.ratchet_step, asked.place_no
),
before as (
    select
        avg(felt) as felt,
        avg(expected) as expected,
        var_samp(felt) / count(felt) as variance,
        var_samp(expected) / count(expected) as expected_variance
    from extra_visits
    where extra_phase = 'before' and visit_step > -3 and felt is not null
),
against_all as (
    select
        asked.ratchet_step,
        asked.place_no,
        count(distinct asked.customer_no) as customers,
        count(*) as n,
        avg(asked.felt) as felt,
        avg(asked.felt) - max(before.felt) as change,
        sqrt(var_samp(asked.felt) / count(asked.felt) + max(before.variance)) as se,
        avg(asked.expected) - max(before.expected) as expected_change,
        count(distinct case when asked.expected is not null then asked.customer_no end)
            as expected_customers,
        sqrt(var_samp(asked.expected) / count(asked.expected) + max(before.expected_variance))
            as expected_se
    from asked
    cross join before
    where before.felt is not null
    group by asked.ratchet_step, asked.place_no
),
steps as (
    select
        ratchet_step,
        place_no,
        count(*) as customers,
        sum(cases) as n,
        avg(felt) as felt,
        avg(change) as change,
        stddev_samp(change) / sqrt(count(*)) as se,
        avg(expected_change) as expected_change,
        count(expected_change) as expected_customers,
        stddev_samp(expected_change) / sqrt(count(expected_change)) as expected_se
    from paired
    where getvariable('ratchet_baseline') = 'own'
    group by ratchet_step, place_no
    union all
    select
        ratchet_step,
        place_no,
        customers,
        n,
        felt,
        change,
        se,
        expected_change,
        expected_customers,
        expected_se
    from against_all
    where getvariable('ratchet_baseline') = 'all'
    union all
    select 'before_extras', 0, count(*), sum(cases), avg(felt), 0, null, 0, count(expected), null
    from baseline
    having count(*) > 0
)
select
    ratchet_step,
    cast(place_no as integer) as place_no,
    case when customers >= 10 then felt end as felt,
    case when customers >= 10 then change end as change,
    case when customers >= 10 then change - 1.959964 * se end as ci_low,
    case when customers >= 10 then change + 1.959964 * se end as ci_high,
    case when expected_customers >= 10 then expected_change end as expected_change,
    case when expected_customers >= 10 then expected_change - 1.959964 * expected_se end as expected_low,
    case when expected_customers >= 10 then expected_change + 1.959964 * expected_se end as expected_high,
    cast(n as integer) as n,
    cast(customers as integer) as customers
from steps
order by place_no
