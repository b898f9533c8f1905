SELECT f.hash, f.name, f.size, f.role, f.slot, f.version, f.current, f.removed, f.note, f.event, ps.uuid, f.at
  FROM outgoing_files f LEFT JOIN subjects ps ON ps.id = f.person
 WHERE f.document = :document AND EXISTS (SELECT 1 FROM may_read m WHERE m.person = :person AND m.subject = f.document) ORDER BY f.position
