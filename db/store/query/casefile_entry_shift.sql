-- internal: writes a projection
UPDATE casefile_entries SET ordinal = ordinal + ?3 WHERE casefile = ?1 AND ordinal >= ?2
