SELECT c.comment, ps.uuid, c.text, c.at FROM comment_replies c LEFT JOIN subjects ps ON ps.id = c.person
 WHERE c.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.document) ORDER BY c.position
