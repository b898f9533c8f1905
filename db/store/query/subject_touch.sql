UPDATE subjects SET changed = coalesce((SELECT max(changed) FROM subjects), 0) + 1 WHERE id = ?1
