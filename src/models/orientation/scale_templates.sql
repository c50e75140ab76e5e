-- One row per component of a published scale of orientation or commitment: how it is built, without a word of its items.
-- A survey made by one of these comes with its components as constructs (mktor_customer and so on), and
-- template_scores reckons with it. MKTOR (Narver and Slater 1990), MARKOR (Kohli, Jaworski and Kumar
-- 1993), DFW (Deshpandé, Farley and Webster 1993) and SOCO (Saxe and Weitz 1982); of employees, the
-- three components of commitment (Meyer, Allen and Smith 1993) and work engagement (Schaufeli, Bakker and
-- Salanova 2006). Their items are their owners'. scale_from: the lowest point. adds_up: the components
-- may be put together; who has to stay is not more committed for it. turned: the whole component counts the other way round; some items of MARKOR do, and
-- come marked as reversed.
-- analysis A28, A32
-- guards P13, P22
select
    template,
    component,
    cast(items as integer) as items,
    cast(scale_points as integer) as scale_points,
    cast(scale_from as integer) as scale_from,
    turned,
    adds_up,
    asked_of
from (values
    ('narver_slater', 'mktor_customer', 6, 7, 1, false, true, 'manager'),
    ('narver_slater', 'mktor_competitor', 4, 7, 1, false, true, 'manager'),
    ('narver_slater', 'mktor_interfunctional', 5, 7, 1, false, true, 'manager'),
    ('kohli_jaworski_kumar', 'markor_generation', 6, 5, 1, false, true, 'manager'),
    ('kohli_jaworski_kumar', 'markor_dissemination', 5, 5, 1, false, true, 'manager'),
    ('kohli_jaworski_kumar', 'markor_responsiveness', 9, 5, 1, false, true, 'manager'),
    ('deshpande_farley_webster', 'dfw_orientation', 9, 5, 1, false, true, 'customer'),
    ('saxe_weitz', 'soco_customer', 12, 9, 1, false, true, 'customer'),
    ('saxe_weitz', 'soco_selling', 12, 9, 1, true, true, 'customer'),
    ('meyer_allen_smith', 'tcm_affective', 6, 7, 1, false, false, 'employee'),
    ('meyer_allen_smith', 'tcm_continuance', 6, 7, 1, false, false, 'employee'),
    ('meyer_allen_smith', 'tcm_normative', 6, 7, 1, false, false, 'employee'),
    ('schaufeli_bakker_salanova', 'uwes_vigor', 3, 7, 0, false, true, 'employee'),
    ('schaufeli_bakker_salanova', 'uwes_dedication', 3, 7, 0, false, true, 'employee'),
    ('schaufeli_bakker_salanova', 'uwes_absorption', 3, 7, 0, false, true, 'employee')
) as components(template, component, items, scale_points, scale_from, turned, adds_up, asked_of)
order by template, component
