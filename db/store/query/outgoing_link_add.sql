-- internal: writes a projection
INSERT OR REPLACE INTO outgoing_links (document, other, kind) VALUES (?1, ?2, ?3)
