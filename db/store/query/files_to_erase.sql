-- internal: erasure removes the files a document names
SELECT DISTINCT hash FROM document_files WHERE document = ?1
