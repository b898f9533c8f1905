INSERT OR REPLACE INTO people (subject, name, login, email, phone, active, sort_key) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
