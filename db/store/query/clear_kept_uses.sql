-- internal: writes a projection
DELETE FROM kept_uses WHERE document = ?1
