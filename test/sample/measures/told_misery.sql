select avg(told_n) as estimate, stddev_samp(told_n) / sqrt(count(told_n)) as se from contact where moment = 'misery'
