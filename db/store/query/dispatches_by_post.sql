SELECT s.uuid, o.code, d.recipient, coalesce(r.name, ''), d.state, d.channel, d.state_on, d.note, ps.uuid, d.at
  FROM dispatches d INDEXED BY dispatches_post JOIN outgoing o ON o.subject = d.document JOIN subjects s ON s.id = d.document
  LEFT JOIN recipients r ON r.id = d.recipient LEFT JOIN subjects ps ON ps.id = d.person
 WHERE d.channel = 'post' AND d.state = 'sent' AND d.state_on >= :from AND d.state_on <= :until
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.document)
 ORDER BY d.state_on, d.at, r.position
