-- internal: writes a projection
INSERT INTO questions (id, document, asker, unit, person, grantee, text, asked_at, answered_by, answer, answered_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, NULL, '', 0)
