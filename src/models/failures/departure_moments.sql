-- One row per customer who departed: the day before which one asks what came before.
-- By contract or record it is the day of departure; where the departure is inferred from silence it
-- is the last activity, since the day on which the silence became too long is only our rule's. Who
-- departed nobody knows when has no moment_on: neither a departure on any day nor still here on it,
-- so whoever reads this leaves them out of both sides. known: the day lies where departures are
-- known in full.
-- analysis A40
-- guards P3, P18
with moments_of_all as (
    select
        customer_id,
        kind,
        case when kind = 'inferred' then last_activity_at else departed_at end as moment_on
    from departures
)
select
    moments_of_all.customer_id,
    moments_of_all.kind,
    moments_of_all.moment_on,
    moments_of_all.moment_on is not null and coalesce(
        moments_of_all.moment_on < case when moments_of_all.kind = 'inferred'
            then departures_known_until.inferred_until
            else departures_known_until.recorded_until
        end,
        true
    ) as known
from moments_of_all
left join departures_known_until on true
order by moments_of_all.customer_id
