SELECT p.event, s.uuid, p.rule, p.wording
  FROM proposals p JOIN documents d ON d.subject = p.document LEFT JOIN subjects s ON s.id = p.person
 WHERE p.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
