-- internal: writes a projection
UPDATE questions SET answered_by = ?2, answer = ?3, answered_at = ?4 WHERE id = ?1
