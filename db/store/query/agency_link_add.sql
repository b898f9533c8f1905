-- internal: writes a projection
INSERT OR IGNORE INTO agency_links (agency, successor) VALUES (?1, ?2)
