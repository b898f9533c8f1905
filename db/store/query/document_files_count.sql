-- internal: writes a projection
UPDATE documents SET files = (SELECT count(*) FROM document_files WHERE document = ?1) WHERE subject = ?1
