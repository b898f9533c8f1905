SELECT coalesce((SELECT max(changed) FROM subjects), 0)
