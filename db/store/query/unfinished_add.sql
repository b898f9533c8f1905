INSERT OR IGNORE INTO unfinished (task) VALUES (?1)
