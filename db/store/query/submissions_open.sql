-- internal: writes a projection
UPDATE submissions SET open = ?2 WHERE document = ?1 AND open <> ?2
