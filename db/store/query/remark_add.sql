-- internal: writes a projection
INSERT INTO remarks (document, position, event, kind, person, post, behalf, assignment, text, at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
