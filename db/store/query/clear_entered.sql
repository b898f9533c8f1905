-- internal: writes a projection
DELETE FROM entered WHERE document = ?1
