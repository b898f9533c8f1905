SELECT id, hash, reader, pages, failure, read_at, signatures FROM file_texts WHERE state = 'failed' ORDER BY id DESC LIMIT ?1
