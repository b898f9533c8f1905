INSERT OR REPLACE INTO marks (person, subject, flag, note, at) VALUES (?1, ?2, ?3, ?4, ?5)
