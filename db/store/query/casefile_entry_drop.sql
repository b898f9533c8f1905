-- internal: writes a projection
DELETE FROM casefile_entries WHERE casefile = ?1 AND document = ?2
