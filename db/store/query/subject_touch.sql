UPDATE subjects SET changed = (SELECT coalesce(max(changed), 0) + 1 FROM subjects) WHERE id = ?1
