-- internal: the index holds every document; who may see which is asked when searching
-- Of each file its newest version, what bears signature and seal first: superseded versions are read in the document, not searched.
SELECT f.hash, f.name, f.role, coalesce(t.id, 0), coalesce(t.signatures, 0), f.note
  FROM outgoing_files f LEFT JOIN file_texts t ON t.hash = f.hash AND t.state <> 'reading'
 WHERE f.document = ?1 AND f.current = 1 AND f.removed = 0
 ORDER BY CASE f.slot WHEN 'sealed' THEN 0 WHEN 'signed' THEN 1 WHEN 'main' THEN 2 ELSE 3 END, f.position
