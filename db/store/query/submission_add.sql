-- internal: writes a projection
INSERT OR REPLACE INTO submissions (document, person, grantee, open) VALUES (?1, ?2, ?2 * 4, 1)
