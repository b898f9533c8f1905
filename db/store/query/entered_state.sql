-- internal: writes a projection
UPDATE entered SET state = ?3, reason = ?4 WHERE document = ?1 AND event = ?2
