SELECT s.uuid, o.code, o.title, o.year FROM outgoing o INDEXED BY outgoing_code JOIN subjects s ON s.id = o.subject
 WHERE o.code_fold = :code AND o.code_fold <> '' AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject) ORDER BY o.year DESC LIMIT 20
