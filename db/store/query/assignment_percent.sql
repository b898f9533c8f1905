-- internal: writes a projection
UPDATE assignments SET percent = ?2 WHERE id = ?1
