-- internal: writes a projection
DELETE FROM outgoing WHERE subject = ?1
