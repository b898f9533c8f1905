SELECT id FROM subjects WHERE area = ?1
