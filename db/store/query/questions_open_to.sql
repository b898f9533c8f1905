SELECT q.id FROM questions q JOIN documents d ON d.subject = q.document
 WHERE q.document = :document AND q.answered_at = 0 AND q.grantee IN (SELECT h.grantee FROM holds h WHERE h.person = :person) AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = d.subject)
