-- internal: writes a projection
UPDATE outgoing SET sealed_at = ?2 WHERE subject = ?1
