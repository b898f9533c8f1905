-- internal: writes a projection
UPDATE documents SET wake_on = ?2 WHERE subject = ?1
