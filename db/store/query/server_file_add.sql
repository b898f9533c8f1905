INSERT OR IGNORE INTO server_files (hash, subject, size, received) VALUES (?1, ?2, ?3, ?4)
