SELECT d.title, d.issued, d.arrival FROM documents d
 WHERE d.subject = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
