SELECT number, suffix FROM numbers WHERE register = ?1 AND year = ?2 ORDER BY number, suffix
