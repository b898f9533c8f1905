UPDATE subjects SET version = coalesce((SELECT max(e.version) FROM events e WHERE e.subject = subjects.id), 0),
       head = (SELECT e.hash FROM events e WHERE e.subject = subjects.id AND e.version IS NOT NULL ORDER BY e.version DESC LIMIT 1)
 WHERE id IN (SELECT subject FROM events WHERE seq IS NULL)
