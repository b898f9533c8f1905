SELECT id, source, confidence, language, text FROM file_pages WHERE id >= ?1 AND id < ?2 ORDER BY id
