-- internal: which subjects an import made, by the ids of its batches
SELECT s.uuid, s.area,
  EXISTS (SELECT 1 FROM events o WHERE o.subject = e.subject AND (o.batch < ?1 OR o.batch > ?2)),
  (SELECT l.kind FROM events l WHERE l.subject = e.subject ORDER BY l.version DESC LIMIT 1)
FROM events e JOIN subjects s ON s.id = e.subject
WHERE e.batch >= ?1 AND e.batch <= ?2 AND e.version = 1
ORDER BY e.arrived DESC
