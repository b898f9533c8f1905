-- internal: erasures are repeated after a restore
SELECT 1 FROM subjects s
 WHERE s.uuid = ?1 AND NOT EXISTS (SELECT 1 FROM events e WHERE e.subject = s.id AND e.kind IN ('incoming.erased', 'outgoing.erased'))
