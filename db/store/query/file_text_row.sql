SELECT id FROM file_texts WHERE hash = ?1
