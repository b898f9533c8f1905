-- internal: writes a projection
DELETE FROM dispatches WHERE document = ?1
