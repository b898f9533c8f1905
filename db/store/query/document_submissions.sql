SELECT ps.uuid FROM submissions b JOIN documents d ON d.subject = b.document JOIN subjects ps ON ps.id = b.person
 WHERE b.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
