-- internal: writes a projection
DELETE FROM document_links WHERE id = ?1
