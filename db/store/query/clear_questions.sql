-- internal: writes a projection
DELETE FROM questions WHERE document = ?1
