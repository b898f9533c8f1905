-- internal: writes a projection
UPDATE documents SET reply_code = ?2, close_reason = ?3, completed_at = ?4 WHERE subject = ?1
