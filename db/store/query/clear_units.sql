-- internal: writes a projection
DELETE FROM units WHERE subject = ?1
