select avg(score) as estimate, stddev_samp(score) / sqrt(count(score)) as se from surveys where construct = 'orientation' and respondent_type = 'customer'
