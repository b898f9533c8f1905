-- internal: tells how far reading in the background has come
SELECT count(*), coalesce(sum(t.state <> 'reading'), 0), coalesce(sum(t.state = 'failed'), 0)
  FROM (SELECT DISTINCT hash FROM document_files) f LEFT JOIN file_texts t ON t.hash = f.hash
