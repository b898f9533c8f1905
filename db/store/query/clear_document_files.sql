-- internal: writes a projection
DELETE FROM document_files WHERE document = ?1
