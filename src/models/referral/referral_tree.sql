-- One row per customer who came before as_of: who brought them, and how far down a chain they stand.
-- A referral is verified when the one referred became a customer: by converted_at, else by the date
-- of acquisition or the first visit. Whom several claim was brought by the earliest invitation;
-- nobody brings themselves. Generation 0 came by themselves. Customers who brought each other in a
-- circle, and all behind them, hang on no beginning: in_circle, without a generation.
-- invitations counts all that the customer made, brought those that were verified, and tree_size
-- everybody in the chain that began with root_id, the beginning itself included.
-- analysis A25
-- needs referrals.referrer_id, referrals.referred_id
-- better with referrals.invited_at, referrals.converted_at, customers.acquired_at
-- param as_of date = select as_of from data_span: the date the analysis stands on; only earlier rows are read
with recursive persons as (
    select
        customer_id,
        min(cast(acquired_at as date)) as acquired_on,
        bool_or(kind in ('internal', 'supplier', 'partner')) as is_other
    from customers
    where customer_id is not null
    group by customer_id
),
known as (
    select
        coalesce(persons.customer_id, customer_totals.customer_id) as customer_id,
        coalesce(persons.acquired_on, customer_totals.first_visit_on) as joined_on,
        coalesce(persons.is_other, false) as is_other
    from persons
    full outer join customer_totals on customer_totals.customer_id = persons.customer_id
),
made as (
    select
        referrals.referrer_id,
        referrals.referred_id,
        cast(referrals.invited_at as date) as invited_on,
        coalesce(cast(referrals.converted_at as date), known.joined_on) as converted_on
    from referrals
    left join known on known.customer_id = referrals.referred_id
    where referrals.referrer_id is not null
        and coalesce(referrals.invited_at, referrals.converted_at, timestamp '1900-01-01')
            < cast(getvariable('as_of') as date)
),
claims as (
    select
        referred_id,
        referrer_id,
        invited_on,
        converted_on,
        row_number() over (
            partition by referred_id
            order by invited_on nulls last, converted_on, referrer_id
        ) as place
    from made
    where referred_id <> referrer_id
        and converted_on < cast(getvariable('as_of') as date)
),
links as (
    select referred_id, referrer_id, invited_on, converted_on
    from claims
    where place = 1
),
done as (
    select referrer_id, count(*) as invitations
    from made
    group by referrer_id
),
results as (
    select referrer_id, count(*) as brought
    from links
    group by referrer_id
),
-- Inside a recursive WITH a plain union of three parts keeps its doubles in this engine.
everybody as (
    select customer_id from known where joined_on < cast(getvariable('as_of') as date) and not is_other
    union all
    select referred_id as customer_id from links
    union all
    select referrer_id as customer_id from links
),
members as (
    select distinct customer_id
    from everybody
),
chain as (
    select members.customer_id, members.customer_id as root_id, 0 as generation
    from members
    left join links on links.referred_id = members.customer_id
    where links.referred_id is null
    union all
    select links.referred_id as customer_id, chain.root_id, chain.generation + 1 as generation
    from chain
    inner join links on links.referrer_id = chain.customer_id
),
sizes as (
    select root_id, count(*) as tree_size
    from chain
    group by root_id
)
select
    members.customer_id,
    links.referrer_id,
    chain.root_id,
    cast(chain.generation as integer) as generation,
    coalesce(known.joined_on, links.converted_on) as joined_on,
    links.invited_on,
    links.converted_on,
    cast(coalesce(done.invitations, 0) as integer) as invitations,
    cast(coalesce(results.brought, 0) as integer) as brought,
    cast(sizes.tree_size as integer) as tree_size,
    chain.customer_id is null as in_circle
from members
left join known on known.customer_id = members.customer_id
left join links on links.referred_id = members.customer_id
left join done on done.referrer_id = members.customer_id
left join results on results.referrer_id = members.customer_id
left join chain on chain.customer_id = members.customer_id
left join sizes on sizes.root_id = chain.root_id
order by members.customer_id
