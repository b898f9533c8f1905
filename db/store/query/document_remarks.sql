SELECT k.event, k.kind, ps.uuid, k.post, k.behalf, k.assignment, k.text, k.at
  FROM remarks k JOIN documents d ON d.subject = k.document LEFT JOIN subjects ps ON ps.id = k.person
 WHERE k.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) ORDER BY k.position
