INSERT OR IGNORE INTO wanted_histories (subject) VALUES (?1)
