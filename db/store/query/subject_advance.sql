UPDATE subjects SET version = ?2, head = ?3 WHERE id = ?1
