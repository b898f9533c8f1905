-- internal: writes a projection
INSERT INTO entered (document, event, kind, actor, principal, state, reason, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7)
