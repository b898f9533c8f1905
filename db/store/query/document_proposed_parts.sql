SELECT p.role, us.uuid, ps.uuid, p.due, p.note
  FROM proposed_parts p JOIN documents d ON d.subject = p.document
  LEFT JOIN subjects us ON us.id = p.unit LEFT JOIN subjects ps ON ps.id = p.person
 WHERE p.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) ORDER BY p.position
