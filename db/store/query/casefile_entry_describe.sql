-- internal: writes a projection
UPDATE casefile_entries SET sheets = ?3, note = ?4 WHERE casefile = ?1 AND document = ?2
