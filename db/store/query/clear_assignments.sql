-- internal: writes a projection
DELETE FROM assignments WHERE document = ?1
