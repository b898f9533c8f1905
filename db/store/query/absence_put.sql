-- internal: writes a projection
INSERT INTO absences (subject, person, from_day, until_day, reason, cancelled) VALUES (?1, ?2, ?3, ?4, ?5, 0)
