SELECT id, name, hash, size, source, pages FROM staged_files WHERE letter = ?1 ORDER BY position
