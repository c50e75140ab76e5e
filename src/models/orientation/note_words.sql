-- One row per branch, employee and day: notes that speak of helping customers, and of customers as a burden.
-- Staff's notes (interactions.text, reviews of customers left out) are searched for the phrases of
-- orientation_lexicon. Nothing is read unless words_of_staff is switched on: inform the staff before,
-- and take no decision about a person from it. A note with phrases of both sides counts on both.
-- analysis A28
-- guards P27
-- better with interactions.text
-- param words_of_staff boolean = false: whether the words in the notes of staff are read
with notes as (
    select
        unit_id,
        employee_id,
        cast(happened_at as date) as noted_on,
        row_number() over (order by happened_at, interaction_id, source_row) as note_no,
        ' ' || trim(regexp_replace(replace(lower(text), 'ё', 'е'), '[^\p{L}]+', ' ', 'g')) || ' ' as words
    from interactions
    where getvariable('words_of_staff')
        and text is not null
        and kind not in ('review', 'suggestion', 'competitor_tip', 'defence')
),
found as (
    select
        notes.unit_id,
        notes.employee_id,
        notes.noted_on,
        notes.note_no,
        orientation_lexicon.side
    from notes
    inner join orientation_lexicon
        on contains(notes.words, ' ' || replace(orientation_lexicon.phrase, 'ё', 'е'))
    group by
        notes.unit_id,
        notes.employee_id,
        notes.noted_on,
        notes.note_no,
        orientation_lexicon.side
)
select
    unit_id,
    employee_id,
    noted_on,
    cast(count(*) filter (where side = 'for_customers') as integer) as notes_for,
    cast(count(*) filter (where side = 'against_customers') as integer) as notes_against
from found
group by unit_id, employee_id, noted_on
order by unit_id, employee_id, noted_on
