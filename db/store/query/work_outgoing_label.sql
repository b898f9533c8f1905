SELECT o.code, o.title FROM outgoing o
 WHERE o.subject = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = o.subject)
