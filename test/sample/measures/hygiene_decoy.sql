select f.gain - o.gain as estimate, sqrt(f.v + o.v) as se
from (
  select flag, avg(commitment) filter (good) - avg(commitment) filter (not good) as gain,
    var_samp(commitment) filter (good) / count(*) filter (good) + var_samp(commitment) filter (not good) / count(*) filter (not good) as v
  from (select unclear as flag, drivers >= 6.5 as good, commitment from yearly where vetoed = 0) group by flag
) as f join (
  select flag, avg(commitment) filter (good) - avg(commitment) filter (not good) as gain,
    var_samp(commitment) filter (good) / count(*) filter (good) + var_samp(commitment) filter (not good) / count(*) filter (not good) as v
  from (select unclear as flag, drivers >= 6.5 as good, commitment from yearly where vetoed = 0) group by flag
) as o on f.flag = 1 and o.flag = 0
