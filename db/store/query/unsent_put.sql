INSERT OR REPLACE INTO unsent (person, subject, place, text, at) VALUES (?1, ?2, ?3, ?4, ?5)
