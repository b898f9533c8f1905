SELECT signature FROM text_signatures WHERE hash = ?1
