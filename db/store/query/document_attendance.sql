SELECT s.uuid, xs.uuid, t.at
  FROM attendance t JOIN documents d ON d.subject = t.document LEFT JOIN subjects s ON s.id = t.person LEFT JOIN subjects xs ON xs.id = t.assigner
 WHERE t.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) ORDER BY t.at, t.person
