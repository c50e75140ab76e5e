-- What the measures below share. Plain SQL over the generated tables, no model of the library.
create table contract.sale as
select distinct order_id, customer_id, ordered_at, amount, discount, margin, unit_id, brand, is_out_of_town, extra_given, promised_at, delivered_at
from orders where doc_kind = 'sale' and ordered_at < timestamp '2026-01-01';
create table contract.buyer as
select *, cast(acquired_at as date) as acquired, cast(churned_at as date) as departed
from customers where kind in ('b2c', 'b2b') and acquired_at is not null;
create table contract.answer as
select *, lead(wave_number) over (partition by customer_id order by wave_number) as next_wave,
  lead(level) over (partition by customer_id order by wave_number) as next_level,
  wave_number = max(wave_number) over (partition by customer_id) as is_last
from (
  select respondent_id as customer_id, wave, dense_rank() over (order by wave) as wave_number, cast(min(answered_at) as date) as answered,
    case when max(score) filter (construct = 'satisfaction') < 7 then 0
      when max(score) filter (construct = 'repurchase_intent') >= 8 and max(score) filter (construct = 'compares_alternatives') <= 4
      then case when max(score) filter (construct = 'recommend') >= 9 then 3 else 2 end
      else 1 end as level
  from surveys where instrument = 'core' group by respondent_id, wave
);
create table contract.contact as
select i.*, cast(i.happened_at as date) as happened, b.kind as customer_kind, b.tier, b.segment, b.departed,
  exists (select 1 from interactions as c where c.kind = 'complaint' and c.order_id = i.order_id) as complained
from interactions as i join buyer as b on b.customer_id = i.customer_id where i.kind = 'contact';
create table contract.yearly as
select s.respondent_id as customer_id, s.wave, cast(min(s.answered_at) as date) as answered,
  avg(s.score) filter (s.construct in ('rational', 'irrational')) as drivers,
  max(s.score) filter (s.construct = 'commitment') as commitment,
  max(s.score) filter (s.construct = 'hygiene' and s.item <> 'unclear_product') as vetoed,
  max(s.score) filter (s.item = 'unclear_product') as unclear,
  max(s.score) filter (s.item = 'price') as price, max(s.score) filter (s.item = 'range') as range_,
  max(s.score) filter (s.item = 'speed') as speed, max(s.score) filter (s.item = 'reliability') as reliability,
  max(s.score) filter (s.item = 'liking') as liking, max(s.score) filter (s.item = 'trust') as trust,
  max(s.score) filter (s.item = 'shared_history') as shared_history, max(s.score) filter (s.item = 'status') as status
from surveys as s where s.instrument = 'yearly' group by s.respondent_id, s.wave;
