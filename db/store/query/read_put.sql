INSERT OR IGNORE INTO reads (person, subject, file, day, at) VALUES (?1, ?2, ?3, ?4, ?5)
