-- internal: writes a projection
UPDATE outgoing SET issued_at = ?2, sheets_saved = ?3 WHERE subject = ?1
