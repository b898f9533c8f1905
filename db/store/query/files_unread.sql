-- internal: reading in the background looks at every file; of outgoing documents at the newest version of each
SELECT f.hash, f.name, f.document, f.position FROM document_files f LEFT JOIN file_texts t ON t.hash = f.hash
 WHERE (t.id IS NULL OR t.state = 'reading' OR t.reader < ?1) AND f.document > (SELECT max(document) FROM document_files) - ?3
   AND NOT EXISTS (SELECT 1 FROM server_files s WHERE s.hash = f.hash AND s.received < s.size)
UNION ALL
SELECT f.hash, f.name, f.document, f.position FROM outgoing_files f LEFT JOIN file_texts t ON t.hash = f.hash
 WHERE (t.id IS NULL OR t.state = 'reading' OR t.reader < ?1) AND f.current = 1 AND f.removed = 0
   AND f.document > (SELECT max(document) FROM outgoing_files) - ?3
   AND NOT EXISTS (SELECT 1 FROM server_files s WHERE s.hash = f.hash AND s.received < s.size)
 ORDER BY 3 DESC, 4 LIMIT ?2
