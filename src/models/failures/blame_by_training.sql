-- One row per group of employees, trained or not: how often customers blame attitude for a failure.
-- What looks like rudeness may be ignorance. Only failures with a cause that a customer blamed count;
-- employees are clusters, since one rude person may stand behind many complaints. ratio holds the
-- untrained against the trained and stands in both rows. Nobody was trained by lot. Fewer than ten
-- failures, or a side of fewer than five employees, show neither side.
-- analysis A30
-- guards P8, P11, P36
-- needs interactions.cause, interactions.employee_id, employees.training_h
-- param trained_hours double = 10 (0..1000): trained from so many hours of training on
with known as (
    select employee_id, max(cast(training_h as double)) as training_h
    from employees
    where employee_id is not null and training_h is not null
    group by employee_id
),
per_employee as (
    select
        known.employee_id,
        case when known.training_h >= getvariable('trained_hours') then 'trained'
            else 'untrained' end as training,
        cast(count(*) as double) as n,
        cast(count(*) filter (where failures.cause = 'attitude') as double) as attitude
    from failures
    inner join known on known.employee_id = failures.employee_id
    where failures.cause is not null and not failures.on_record_only
    group by known.employee_id, known.training_h
),
totals as (
    select
        training,
        count(*) as employees,
        sum(n) as n,
        sum(attitude) / sum(n) as share,
        sum(attitude * attitude) as squares,
        sum(attitude * n) as products,
        sum(n * n) as n_squares
    from per_employee
    group by training
),
errors as (
    select
        training,
        employees,
        n,
        share,
        sqrt(greatest(0, squares - 2 * share * products + share * share * n_squares)
            * employees / nullif(employees - 1, 0)) / n as se
    from totals
),
judged as (
    select *, n >= 10 and min(employees) over () >= 5 as enough
    from errors
),
compared as (
    select
        max(share) filter (where training = 'untrained')
            / nullif(max(share) filter (where training = 'trained'), 0) as ratio,
        case when count(se) = 2 then sqrt(sum(power(se / nullif(share, 0), 2))) end as log_error
    from judged
    having count(*) = 2 and bool_and(enough)
)
select
    judged.training,
    cast(judged.employees as integer) as employees,
    cast(judged.n as integer) as failures,
    case when judged.enough then judged.share end as share,
    case when judged.enough then greatest(0, judged.share - 1.959964 * judged.se) end as ci_low,
    case when judged.enough then least(1, judged.share + 1.959964 * judged.se) end as ci_high,
    compared.ratio,
    compared.ratio * exp(-1.959964 * compared.log_error) as ratio_low,
    compared.ratio * exp(1.959964 * compared.log_error) as ratio_high
from judged
left join compared on true
order by judged.training desc
