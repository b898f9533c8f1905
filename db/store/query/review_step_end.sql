-- internal: writes a projection
UPDATE review_steps SET state = ?2, done_at = ?3, done_by = ?4, outcome = ?5, text = ?6, version = ?7 WHERE id = ?1
