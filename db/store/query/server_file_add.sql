INSERT OR IGNORE INTO server_files (hash, subject, size, received, used_at) VALUES (?1, ?2, ?3, ?4, ?5)
