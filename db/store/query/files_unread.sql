-- internal: reading in the background looks at every file
SELECT f.hash, f.name, f.document FROM document_files f LEFT JOIN file_texts t ON t.hash = f.hash
 WHERE (t.id IS NULL OR t.state = 'reading' OR t.reader < ?1) AND f.document > (SELECT max(document) FROM document_files) - ?3
 ORDER BY f.document DESC, f.position LIMIT ?2
