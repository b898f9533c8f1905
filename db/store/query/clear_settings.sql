-- internal: writes a projection
DELETE FROM settings WHERE subject = ?1
