-- One row per component of a published scale of orientation: how it is built, without a word of its items.
-- A survey made by one of these comes with its components as constructs (mktor_customer and so on), and
-- template_scores reckons with it. MKTOR (Narver and Slater 1990), MARKOR (Kohli, Jaworski and Kumar
-- 1993), DFW (Deshpandé, Farley and Webster 1993) and SOCO (Saxe and Weitz 1982). Their items are their
-- owners'. turned: the whole component counts the other way round; some items of MARKOR do, and
-- come marked as reversed.
-- analysis A28
-- guards P13, P22
select
    template,
    component,
    cast(items as integer) as items,
    cast(scale_points as integer) as scale_points,
    turned,
    asked_of
from (values
    ('narver_slater', 'mktor_customer', 6, 7, false, 'manager'),
    ('narver_slater', 'mktor_competitor', 4, 7, false, 'manager'),
    ('narver_slater', 'mktor_interfunctional', 5, 7, false, 'manager'),
    ('kohli_jaworski_kumar', 'markor_generation', 6, 5, false, 'manager'),
    ('kohli_jaworski_kumar', 'markor_dissemination', 5, 5, false, 'manager'),
    ('kohli_jaworski_kumar', 'markor_responsiveness', 9, 5, false, 'manager'),
    ('deshpande_farley_webster', 'dfw_orientation', 9, 5, false, 'customer'),
    ('saxe_weitz', 'soco_customer', 12, 9, false, 'customer'),
    ('saxe_weitz', 'soco_selling', 12, 9, true, 'customer')
) as components(template, component, items, scale_points, turned, asked_of)
order by template, component
