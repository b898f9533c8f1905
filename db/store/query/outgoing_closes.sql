-- internal: writes a projection
UPDATE outgoing SET closes = ?2 WHERE subject = ?1
