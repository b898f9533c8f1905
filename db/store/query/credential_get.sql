SELECT hash, failures, blocked_until, set_at FROM credentials WHERE person = ?1
