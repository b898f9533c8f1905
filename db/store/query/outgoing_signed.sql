-- internal: writes a projection
UPDATE outgoing SET signed_by = ?2, signed_at = ?3 WHERE subject = ?1
