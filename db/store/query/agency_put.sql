-- internal: writes a projection
INSERT INTO agencies (subject, name, short_name, code, level, valid_from, valid_until, note, ended)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
ON CONFLICT (subject) DO UPDATE SET name = ?2, short_name = ?3, code = ?4, level = ?5, valid_from = ?6, valid_until = ?7, note = ?8, ended = ?9
