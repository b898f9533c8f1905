INSERT OR REPLACE INTO vanishing (subject, asked) VALUES (?1, ?2)
