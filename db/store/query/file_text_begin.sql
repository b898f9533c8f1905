INSERT INTO file_texts (hash, reader, state, pages, signatures, failure, read_at) VALUES (?1, ?2, 'reading', 0, 0, '', 0)
