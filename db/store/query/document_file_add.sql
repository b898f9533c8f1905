-- internal: writes a projection
INSERT INTO document_files (document, position, hash, name, size, role, event)
SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM document_files WHERE document = ?1
