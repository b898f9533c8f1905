-- internal: writes a projection
INSERT INTO outgoing_remarks (document, position, event, kind, person, behalf, text, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
