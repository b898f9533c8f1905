INSERT OR IGNORE INTO numbers (register, year, number, suffix, subject, voided) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
