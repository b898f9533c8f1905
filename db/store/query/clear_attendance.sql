-- internal: writes a projection
DELETE FROM attendance WHERE document = ?1
