-- internal: writes a projection
UPDATE documents SET state = ?2 WHERE subject = ?1
