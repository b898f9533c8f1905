-- internal: writes a projection
INSERT OR REPLACE INTO text_corrections (document, hash, page, text, by_person, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
