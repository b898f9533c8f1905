SELECT id, hash, reader, pages, failure, read_at, signatures FROM file_texts WHERE hash = ?1 AND state <> 'reading'
