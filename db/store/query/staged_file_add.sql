INSERT INTO staged_files (letter, position, name, hash, size, source, pages) SELECT ?1, coalesce(max(position), 0) + 1, ?2, ?3, ?4, ?5, 0 FROM staged_files WHERE letter = ?1
