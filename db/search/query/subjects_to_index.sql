SELECT s.id, s.changed, s.area FROM subjects s WHERE s.changed > ?1 ORDER BY s.changed LIMIT ?2
