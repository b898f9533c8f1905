-- internal: writes a projection
UPDATE assignments SET assigner = ?2 WHERE id = ?1
