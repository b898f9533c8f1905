SELECT k.event, k.kind, ps.uuid, k.behalf, k.text, k.at FROM outgoing_remarks k LEFT JOIN subjects ps ON ps.id = k.person
 WHERE k.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = k.document) ORDER BY k.position
