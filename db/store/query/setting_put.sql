INSERT OR REPLACE INTO settings (subject, field, value) VALUES (?1, ?2, ?3)
