-- internal: writes a projection
UPDATE absences SET cancelled = 1 WHERE subject = ?1
