DELETE FROM staged_files WHERE letter = ?1
