SELECT s.uuid, ps.uuid, ds.uuid, g.scope, us.uuid, g.kinds, g.from_day, g.until_day, g.past, g.reason, g.revoked, g.subject, g.principal
  FROM delegations g JOIN subjects s ON s.id = g.subject JOIN subjects ps ON ps.id = g.principal JOIN subjects ds ON ds.id = g.delegate
  LEFT JOIN subjects us ON us.id = g.unit
 WHERE :all = 1 OR g.principal = :person OR g.delegate = :person
 ORDER BY g.until_day DESC, g.subject DESC LIMIT 1000
