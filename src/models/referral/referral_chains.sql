-- One row per customer of the longest chains of referrals: who brought them, and where they stand.
-- The chains with most customers, the larger first, as many as hold chain_customers customers in all
-- (the largest always), so that they can be drawn. chain_no counts them; a chain that began with
-- somebody who brought nobody is none. still_here: not departed by as_of.
-- analysis A25
-- guards P3
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
-- param chain_customers integer = 60 (10..1000): customers of the longest chains that are drawn
with chains as (
    select
        root_id,
        max(tree_size) as tree_size,
        row_number() over (order by max(tree_size) desc, root_id) as chain_no,
        sum(max(tree_size)) over (
            order by max(tree_size) desc, root_id rows between unbounded preceding and current row
        ) as customers_so_far
    from referral_tree
    where root_id is not null
    group by root_id
    having max(tree_size) > 1
)
select
    cast(chains.chain_no as integer) as chain_no,
    referral_tree.customer_id,
    referral_tree.referrer_id,
    referral_tree.root_id,
    referral_tree.generation,
    referral_tree.joined_on,
    referral_tree.brought,
    referral_tree.tree_size,
    not coalesce(
        departures.departed_at < cast(getvariable('as_of') as date),
        departures.customer_id is not null
    ) as still_here
from chains
inner join referral_tree on referral_tree.root_id = chains.root_id
left join departures on departures.customer_id = referral_tree.customer_id
where chains.customers_so_far <= getvariable('chain_customers') or chains.chain_no = 1
order by chains.chain_no, referral_tree.generation, referral_tree.customer_id
