UPDATE subjects SET version = ?2, head = ?3, changed = coalesce((SELECT max(changed) FROM subjects), 0) + 1 WHERE id = ?1
