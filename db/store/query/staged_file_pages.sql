UPDATE staged_files SET pages = ?2 WHERE id = ?1
