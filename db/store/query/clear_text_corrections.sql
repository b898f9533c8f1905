-- internal: writes a projection
DELETE FROM text_corrections WHERE document = ?1
