-- internal: writes a projection
DELETE FROM recipients WHERE document = ?1
