INSERT OR REPLACE INTO posts (subject, person, unit, title, roles, active) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
