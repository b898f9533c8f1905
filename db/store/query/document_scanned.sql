-- internal: writes a projection
UPDATE documents SET awaits_scan = 0 WHERE subject = ?1 AND awaits_scan <> 0
