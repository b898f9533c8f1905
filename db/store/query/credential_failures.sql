UPDATE credentials SET failures = ?2, blocked_until = ?3 WHERE person = ?1
