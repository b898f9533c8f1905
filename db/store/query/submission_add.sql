-- internal: writes a projection
INSERT OR REPLACE INTO submissions (document, person, grantee, open, at) VALUES (?1, ?2, ?2 * 4, 1, ?3)
