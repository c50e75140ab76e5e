select cast(count(distinct order_id) as double) as estimate, 1e-9 as se from orders where ordered_at > timestamp '2050-01-01' and doc_kind = 'sale'
