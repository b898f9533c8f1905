-- internal: writes a projection
DELETE FROM submissions WHERE document = ?1 AND person = ?2
