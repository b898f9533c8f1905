-- internal: writes a projection
DELETE FROM submissions WHERE document = ?1
