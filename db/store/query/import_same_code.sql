SELECT s.uuid
  FROM documents d JOIN subjects s ON s.id = d.subject
 WHERE d.code_fold = :code AND d.issued = :issued AND d.state NOT IN ('withdrawn', 'voided', 'erased') AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject) LIMIT 2
