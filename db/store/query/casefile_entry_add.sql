-- internal: writes a projection
INSERT OR IGNORE INTO casefile_entries (casefile, document, ordinal, sheets, note) VALUES (?1, ?2, ?3, '', '')
