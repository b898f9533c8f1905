SELECT d.code_number, d.code_notation, d.title FROM documents d
 WHERE d.subject = :subject AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
UNION ALL
SELECT o.code, '', o.title FROM outgoing o
 WHERE o.subject = :subject AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
UNION ALL
SELECT c.code, '', c.title FROM casefiles c
 WHERE c.subject = :subject AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.subject)
