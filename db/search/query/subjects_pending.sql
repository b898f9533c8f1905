SELECT (SELECT count(*) FROM subjects WHERE changed > ?1), (SELECT count(*) FROM subjects), (SELECT coalesce(max(changed), 0) FROM subjects)
