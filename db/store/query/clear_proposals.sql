-- internal: writes a projection
DELETE FROM proposals WHERE document = ?1
