-- One row per pair of roles: how many persons or organisations meet the company in both.
-- Where both roles are the same, the row holds all who have it. A number about employees is shown from
-- five on, and so is what is left when it is taken from its role: nobody is to be worked out. null is
-- hidden, 0 is none. A pair of roles of which one is numbered apart has no row: it cannot be known.
-- analysis A10
-- guards P27
with sizes as (
    select entity_role, bool_or(numbered_apart) as apart, count(*) as entities
    from entity_roles
    group by entity_role
),
pairs as (
    select
        one.entity_role,
        other.entity_role as other_role,
        one.entities as own,
        other.entities as others,
        one.entity_role in ('employee', 'manager') or other.entity_role in ('employee', 'manager')
            as about_staff
    from sizes as one
    inner join sizes as other on other.apart = one.apart
),
shared as (
    select one.entity_role, other.entity_role as other_role, count(*) as entities
    from entity_roles as one
    inner join entity_roles as other on other.entity_id = one.entity_id
    group by one.entity_role, other.entity_role
),
counted as (
    select
        pairs.entity_role,
        pairs.other_role,
        pairs.about_staff,
        coalesce(shared.entities, 0) as entities,
        -- The least that can be told apart by this number, on either side of it.
        least(
            coalesce(shared.entities, 0),
            case when pairs.own = coalesce(shared.entities, 0) then 5
                else pairs.own - coalesce(shared.entities, 0) end,
            case when pairs.others = coalesce(shared.entities, 0) then 5
                else pairs.others - coalesce(shared.entities, 0) end
        ) as smallest
    from pairs
    left join shared
        on shared.entity_role = pairs.entity_role and shared.other_role = pairs.other_role
)
select
    entity_role,
    other_role,
    cast(case
        when about_staff and entities > 0 and smallest < 5 then null
        else entities
    end as integer) as entities
from counted
order by entity_role, other_role
