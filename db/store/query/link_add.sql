-- internal: writes a projection
INSERT INTO document_links (id, document, other, kind, by_person, note, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
