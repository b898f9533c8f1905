-- internal: writes a projection
UPDATE outgoing_files SET current = 0, removed = 1 WHERE document = ?1 AND slot = ?2
