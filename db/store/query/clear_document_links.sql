-- internal: writes a projection
DELETE FROM document_links WHERE document = ?1
