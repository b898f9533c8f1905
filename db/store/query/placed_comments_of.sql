SELECT c.id, c.file, c.page, c.x, c.y, c.width, c.height, c.text, ps.uuid, c.at, cs.uuid
  FROM placed_comments c LEFT JOIN subjects ps ON ps.id = c.person LEFT JOIN subjects cs ON cs.id = c.closed_by
 WHERE c.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = c.document) ORDER BY c.position
