INSERT OR REPLACE INTO office_items (subject, name, value) VALUES (?1, ?2, ?3)
