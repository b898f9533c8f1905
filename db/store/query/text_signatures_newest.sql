SELECT hash, signature FROM text_signatures ORDER BY id DESC LIMIT ?1
