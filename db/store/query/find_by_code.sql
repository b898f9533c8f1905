SELECT d.subject, s.uuid, d.code_number, d.code_notation, d.agency, d.year, d.number
  FROM documents d JOIN subjects s ON s.id = d.subject
 WHERE d.code_fold = :code AND d.state NOT IN ('withdrawn', 'voided') AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) LIMIT 20
