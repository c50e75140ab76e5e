select regr_slope(y, x) as estimate, sqrt((1 - regr_r2(y, x)) / (count(*) - 2)) * stddev_samp(y) / stddev_samp(x) as se
from (select cast(s.margin as double) / cast(s.amount as double) as y, date_diff('day', b.acquired, cast(s.ordered_at as date)) / 365.0 as x
  from sale as s join buyer as b using (customer_id) where s.amount > 0) where x < 6
