SELECT c.subject, s.uuid, c.code, c.title, c.year FROM casefiles c JOIN subjects s ON s.id = c.subject
 WHERE c.code_fold = :code AND (:year = 0 OR c.year = :year)
   AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.subject)
 ORDER BY c.year DESC LIMIT 20
