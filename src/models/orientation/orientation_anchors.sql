-- One row per proxy of orientation in the records: its dimension, and the values that count as −1 and +1.
-- Records say how often, and not how oriented. Which share marks a company that serves itself, and
-- which one that serves its customers, is a judgement; these are ours, and each can be moved. Equal
-- anchors take a proxy off the axis: it is then shown as a number alone. For sales taken back the
-- anchors stand the other way round, for less is better.
-- analysis A28
-- guards P22
-- param changes_by_customers_low double = 0.1 (0..1): share of changes that customers started which counts as −1
-- param changes_by_customers_high double = 0.9 (0..1): share of changes that customers started which counts as +1
-- param customer_measures_low double = 0 (0..1): share of measures about customers which counts as −1
-- param customer_measures_high double = 0.8 (0..1): share of measures about customers which counts as +1
-- param exceptions_granted_low double = 0.2 (0..1): share of exceptions granted which counts as −1
-- param exceptions_granted_high double = 0.9 (0..1): share of exceptions granted which counts as +1
-- param sales_taken_back_low double = 0.1 (0..1): share of sales taken back soon which counts as −1
-- param sales_taken_back_high double = 0 (0..1): share of sales taken back soon which counts as +1
-- param helped_at_once_low double = 0.4 (0..1): share of requests solved at the contact itself which counts as −1
-- param helped_at_once_high double = 1 (0..1): share of requests solved at the contact itself which counts as +1
-- param words_for_customers_low double = 0 (0..1): share of notes with words for customers which counts as −1
-- param words_for_customers_high double = 1 (0..1): share of notes with words for customers which counts as +1
-- param customer_incentives_low double = 0 (0..1): share of incentives tied to customers which counts as −1
-- param customer_incentives_high double = 0.6 (0..1): share of incentives tied to customers which counts as +1
-- param paid_customer_measures_low double = 0 (0..1): share of measures in incentives that are about customers which counts as −1
-- param paid_customer_measures_high double = 0.6 (0..1): share of measures in incentives that are about customers which counts as +1
-- param improving_low double = 0 (0..1): share of improvements among steps felt by customers in low demand which counts as −1
-- param improving_high double = 1 (0..1): share of improvements among steps felt by customers in low demand which counts as +1
select
    dimension,
    proxy,
    cast(anchor_low as double) as anchor_low,
    cast(anchor_high as double) as anchor_high
from (values
    ('attention', 'changes_by_customers', getvariable('changes_by_customers_low'), getvariable('changes_by_customers_high')),
    ('attention', 'customer_measures', getvariable('customer_measures_low'), getvariable('customer_measures_high')),
    ('procedures', 'exceptions_granted', getvariable('exceptions_granted_low'), getvariable('exceptions_granted_high')),
    ('sales_strategy', 'sales_taken_back', getvariable('sales_taken_back_low'), getvariable('sales_taken_back_high')),
    ('mentality', 'helped_at_once', getvariable('helped_at_once_low'), getvariable('helped_at_once_high')),
    ('attitude', 'words_for_customers', getvariable('words_for_customers_low'), getvariable('words_for_customers_high')),
    ('goal', 'customer_incentives', getvariable('customer_incentives_low'), getvariable('customer_incentives_high')),
    ('goal', 'paid_customer_measures', getvariable('paid_customer_measures_low'), getvariable('paid_customer_measures_high')),
    ('downturn', 'improving', getvariable('improving_low'), getvariable('improving_high'))
) as anchors(dimension, proxy, anchor_low, anchor_high)
order by dimension, proxy
