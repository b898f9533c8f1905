-- internal: writes a projection
DELETE FROM notices WHERE document = ?1
