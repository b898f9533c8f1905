-- internal: writes a projection
INSERT INTO proposed_parts (document, position, role, unit, person, due, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
