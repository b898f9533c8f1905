SELECT e.event, e.kind, s.uuid, ps.uuid, e.state, e.reason, e.at
  FROM entered e JOIN documents d ON d.subject = e.document LEFT JOIN subjects s ON s.id = e.actor LEFT JOIN subjects ps ON ps.id = e.principal
 WHERE e.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) ORDER BY e.at, e.event
