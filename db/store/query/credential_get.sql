SELECT hash, failures, blocked_until FROM credentials WHERE person = ?1
