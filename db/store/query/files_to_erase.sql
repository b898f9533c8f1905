-- internal: erasure removes the files a document names
SELECT hash FROM document_files WHERE document = ?1 UNION SELECT hash FROM outgoing_files WHERE document = ?1
