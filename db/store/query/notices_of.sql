SELECT s.uuid, o.code, o.title, n.recipient, coalesce(r.name, ''), coalesce(r.way, ''), n.cause, bs.uuid, n.by_code, n.since, n.told_on, n.channel, n.answered_on, n.note
  FROM notices n JOIN outgoing o ON o.subject = n.document JOIN subjects s ON s.id = n.document
  LEFT JOIN recipients r ON r.id = n.recipient LEFT JOIN subjects bs ON bs.id = n.by_document
 WHERE n.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = n.document)
 ORDER BY n.event, r.position
