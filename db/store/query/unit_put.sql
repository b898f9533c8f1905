INSERT OR REPLACE INTO units (subject, parent, name, short_name, position, active) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
