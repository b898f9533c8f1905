SELECT s.uuid, o.code, d.recipient, coalesce(r.name, ''), d.state, d.channel, d.state_on, d.note, ps.uuid, d.at
  FROM dispatches d JOIN outgoing o ON o.subject = d.document JOIN subjects s ON s.id = d.document
  LEFT JOIN recipients r ON r.id = d.recipient LEFT JOIN subjects ps ON ps.id = d.person
 WHERE d.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.document)
 ORDER BY d.event, r.position
