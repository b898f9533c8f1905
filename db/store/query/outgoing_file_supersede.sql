-- internal: writes a projection
UPDATE outgoing_files SET current = 0 WHERE document = ?1 AND slot = ?2
