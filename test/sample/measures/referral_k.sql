select r / n as estimate, sqrt(r) / n as se from (select cast((select count(referred_id) from referrals) as double) as r, cast((select count(*) from buyer) as double) as n)
