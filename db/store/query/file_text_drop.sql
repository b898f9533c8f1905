DELETE FROM file_texts WHERE id = ?1
