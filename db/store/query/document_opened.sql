-- internal: writes a projection
UPDATE documents SET awaits_scan = 1 WHERE subject = ?1 AND files = 0
