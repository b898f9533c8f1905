UPDATE subjects SET version = 0, head = NULL, newer = 0, changed = coalesce((SELECT max(changed) FROM subjects), 0) + 1 WHERE id = ?1
