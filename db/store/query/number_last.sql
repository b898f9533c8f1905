SELECT coalesce(max(number), 0) FROM numbers WHERE register = ?1 AND year = ?2
