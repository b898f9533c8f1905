-- internal: writes a projection
INSERT INTO reserved_numbers (register, year, number, note, person, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
