SELECT coalesce((SELECT max(number) FROM numbers WHERE register = ?1 AND year = ?2), 0)
