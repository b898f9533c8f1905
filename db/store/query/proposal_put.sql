-- internal: writes a projection
INSERT OR REPLACE INTO proposals (document, event, person, rule, wording) VALUES (?1, ?2, ?3, ?4, ?5)
