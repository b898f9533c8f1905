-- internal: writes a projection
INSERT INTO outgoing_copies (document, source, form, from_medium, to_medium, extract_pages, extract, purpose) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
