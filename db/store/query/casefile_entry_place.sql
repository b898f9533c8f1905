-- internal: writes a projection
UPDATE casefile_entries SET ordinal = ?3 WHERE casefile = ?1 AND document = ?2
