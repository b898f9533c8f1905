SELECT g.principal, g.past, g.from_day, g.kinds, coalesce(g.unit, 0) FROM delegations g
 WHERE g.delegate = :person AND g.revoked = 0 AND g.until_day >= office_today() AND g.from_day <= office_today()
