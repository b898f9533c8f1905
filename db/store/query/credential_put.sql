INSERT OR REPLACE INTO credentials (person, hash, failures, blocked_until, set_at) VALUES (?1, ?2, 0, 0, ?3)
