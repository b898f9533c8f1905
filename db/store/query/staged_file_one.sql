SELECT letter, hash FROM staged_files WHERE id = ?1
