-- internal: writes a projection
DELETE FROM documents WHERE subject = ?1
