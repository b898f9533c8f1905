-- internal: the index holds every document; who may see which is asked when searching
SELECT f.hash, f.name, f.role, coalesce(t.id, 0), coalesce(t.signatures, 0), ''
  FROM document_files f LEFT JOIN file_texts t ON t.hash = f.hash AND t.state <> 'reading'
 WHERE f.document = ?1 ORDER BY f.position
