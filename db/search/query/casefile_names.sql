SELECT c.subject, c.code || ' ' || c.title FROM casefiles c
 WHERE EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.subject)
