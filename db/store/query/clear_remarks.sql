-- internal: writes a projection
DELETE FROM remarks WHERE document = ?1
