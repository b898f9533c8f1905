-- internal: writes a projection
UPDATE documents SET reply_code = ?2, completed_at = CASE WHEN ?3 THEN ?4 ELSE completed_at END WHERE subject = ?1
