UPDATE staged_files SET letter = ?2, position = ?3 WHERE id = ?1
