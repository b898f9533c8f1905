-- internal: writes a projection
DELETE FROM numbers WHERE subject = ?1
