-- One row: how many moments of magic make up for one of misery.
-- Break-even is the number of people who hear of a misery over the number who hear of a magic,
-- times misery_weight, what one telling of misery weighs against one of magic. The numbers are the
-- measured ones (tellings) where both rest on ten customers or more and tellings_from is measured,
-- with a 95 % interval by the delta method and customers as clusters; else they are assumptions,
-- magic_reach and misery_reach, without an interval. That 10 and 20 people hear of it is trade
-- lore: it goes back to complaint studies by TARP (1979, 1986), which found about 5 and 9 to 10.
-- Anderson (1998) found the asymmetry weaker, East, Hammond and Wright (2007) found praise to be
-- commoner than blame.
-- analysis A23
-- guards P24, P36
-- better with interactions.told_n, interactions.perceived, interactions.expected
-- better with interactions.happened_at, interactions.kind
-- better with orders.customer_id, orders.ordered_at, orders.amount
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param moment_window_days integer = 365 (1..36500): days before the date in which moments count
-- param tellings_from varchar = 'measured' ('measured' | 'assumed'): whether the people told are taken from the answers or assumed
-- param magic_reach double = 10 (0.1..100): people assumed to hear of a moment of magic
-- param misery_reach double = 20 (0.1..100): people assumed to hear of a moment of misery
-- param misery_weight double = 1 (0.1..10): what one telling of misery weighs against one of magic
with measured as (
    select
        max(told_mean) filter (where class = 'magic') as magic,
        max(told_mean) filter (where class = 'misery') as misery,
        max(tellers) filter (where class = 'magic') as asked_magic,
        max(tellers) filter (where class = 'misery') as asked_misery
    from tellings
),
answers as (
    select
        coalesce(
            customer_id, '#' || coalesce(interaction_id, concat(source_file, ' ', source_row))
        ) as teller,
        count(*) filter (where class = 'magic') as asked_magic,
        coalesce(sum(told_n) filter (where class = 'magic'), 0) as told_magic,
        count(*) filter (where class = 'misery') as asked_misery,
        coalesce(sum(told_n) filter (where class = 'misery'), 0) as told_misery
    from moments
    where class in ('magic', 'misery')
        and evidence <> 'complaint'
        and told_n >= 0
        and coalesce(
            happened_on >= cast(getvariable('as_of') as date) - getvariable('moment_window_days'),
            true
        )
    group by teller
),
relative as (
    select
        sqrt(sum(power(
            (answers.told_misery - measured.misery * answers.asked_misery)
                / (measured.misery * measured.asked_misery)
            - (answers.told_magic - measured.magic * answers.asked_magic)
                / (measured.magic * measured.asked_magic),
            2
        ))) as se
    from answers
    cross join measured
    where measured.magic > 0 and measured.misery > 0
),
settled as (
    select
        measured.*,
        getvariable('tellings_from') = 'measured'
            and coalesce(measured.magic > 0 and measured.misery > 0, false) as is_measured
    from measured
)
select
    case when settled.is_measured then 'measured' else 'assumed' end as tellings,
    case
        when settled.is_measured then settled.magic else getvariable('magic_reach')
    end as reach_magic,
    case
        when settled.is_measured then settled.misery else getvariable('misery_reach')
    end as reach_misery,
    getvariable('misery_weight') * case
        when settled.is_measured then settled.misery / settled.magic
        else getvariable('misery_reach') / getvariable('magic_reach')
    end as break_even,
    case
        when settled.is_measured
            then getvariable('misery_weight') * settled.misery / settled.magic
                * (1 - 1.95996398 * relative.se)
    end as ci_low,
    case
        when settled.is_measured
            then getvariable('misery_weight') * settled.misery / settled.magic
                * (1 + 1.95996398 * relative.se)
    end as ci_high
from settled
left join relative on true
order by tellings
