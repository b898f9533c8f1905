-- internal: writes a projection
DELETE FROM access WHERE subject = ?1
