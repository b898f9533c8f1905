-- internal: writes a projection
INSERT INTO kept_uses (id, document, position, used_on, user, user_name, way, casefile, purpose, permitted, due, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
