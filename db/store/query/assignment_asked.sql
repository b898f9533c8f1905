-- internal: writes a projection
UPDATE assignments SET asked_due = ?2, asked_reason = ?3 WHERE id = ?1
