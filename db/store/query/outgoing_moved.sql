-- internal: writes a projection
UPDATE outgoing SET state = ?2, since = ?3 WHERE subject = ?1
