-- internal: tells how far reading in the background has come
SELECT count(*), coalesce(sum(t.state <> 'reading'), 0), coalesce(sum(t.state = 'failed'), 0)
  FROM (SELECT hash FROM document_files UNION SELECT hash FROM outgoing_files WHERE current = 1 AND removed = 0) f LEFT JOIN file_texts t ON t.hash = f.hash
