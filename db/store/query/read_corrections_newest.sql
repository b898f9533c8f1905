SELECT field, read, right FROM read_corrections ORDER BY at DESC LIMIT ?1
