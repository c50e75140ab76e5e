-- One row per rule: the scores, on five steps, that a segment takes in. The first match wins.
-- Two sets published with R's rfm package under the same names: vignette, from its documentation,
-- and classic, from its tests and older versions. They disagree widely (on its example Champions
-- are 35 customers or 158), so neither is the truth: copy the rows into a cell and edit them.
-- analysis B1
select
    rule_set,
    cast(priority as integer) as priority,
    segment,
    cast(r_min as integer) as r_min,
    cast(r_max as integer) as r_max,
    cast(f_min as integer) as f_min,
    cast(f_max as integer) as f_max,
    cast(m_min as integer) as m_min,
    cast(m_max as integer) as m_max
from (
    values
        ('vignette', 1, 'champions', 5, 5, 5, 5, 5, 5),
        ('vignette', 2, 'potential_loyalist', 3, 5, 3, 5, 2, 5),
        ('vignette', 3, 'loyal_customers', 2, 4, 2, 4, 2, 4),
        ('vignette', 4, 'promising', 3, 4, 1, 3, 3, 5),
        ('vignette', 5, 'new_customers', 4, 5, 1, 3, 1, 5),
        ('vignette', 6, 'cant_lose_them', 1, 2, 3, 4, 4, 5),
        ('vignette', 7, 'at_risk', 1, 2, 2, 5, 4, 5),
        ('vignette', 8, 'need_attention', 1, 3, 3, 5, 3, 5),
        ('vignette', 9, 'about_to_sleep', 2, 3, 1, 3, 1, 4),
        ('vignette', 10, 'lost', 1, 1, 1, 5, 1, 5),
        ('classic', 1, 'champions', 4, 5, 4, 5, 4, 5),
        ('classic', 2, 'loyal_customers', 2, 5, 3, 5, 3, 5),
        ('classic', 3, 'potential_loyalist', 3, 5, 1, 3, 1, 3),
        ('classic', 4, 'new_customers', 4, 5, 1, 1, 1, 1),
        ('classic', 5, 'promising', 3, 4, 1, 1, 1, 1),
        ('classic', 6, 'need_attention', 2, 3, 2, 3, 2, 3),
        ('classic', 7, 'about_to_sleep', 2, 3, 1, 2, 1, 2),
        ('classic', 8, 'at_risk', 1, 2, 2, 5, 2, 5),
        ('classic', 9, 'cant_lose_them', 1, 1, 4, 5, 4, 5),
        ('classic', 10, 'lost', 1, 2, 1, 2, 1, 2)
) as rules(rule_set, priority, segment, r_min, r_max, f_min, f_max, m_min, m_max)
order by rule_set desc, priority
