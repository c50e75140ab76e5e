-- One row per customer, day of answers and quality: expected, perceived, its importance, and the rival.
-- What customers answered among all publics (stakeholder_answers), each brought to 0 to 10.
-- analysis A11, A15
-- guards P13
-- better with surveys(construct = quality), surveys(role = expectation), surveys(role = importance), surveys(role = competitor)
select
    respondent_id as customer_id,
    answered_on,
    item,
    quality_dimension,
    expected,
    perceived,
    importance,
    rival
from stakeholder_answers
where stakeholder = 'customers'
order by customer_id, answered_on, item
