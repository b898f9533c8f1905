-- internal: writes a projection
INSERT OR IGNORE INTO access (subject, grantee) VALUES (?1, ?2)
