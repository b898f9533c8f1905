-- internal: writes a projection
DELETE FROM registers WHERE subject = ?1
