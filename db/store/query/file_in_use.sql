-- internal: whether stored bytes are still named, before they are removed
SELECT 1 FROM document_files WHERE hash = ?1 UNION ALL SELECT 1 FROM outgoing_files WHERE hash = ?1 UNION ALL SELECT 1 FROM staged_files WHERE hash = ?1 LIMIT 1
