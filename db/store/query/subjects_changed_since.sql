SELECT uuid, changed FROM subjects WHERE changed > ?1 ORDER BY changed LIMIT ?2
