-- internal: writes a projection
UPDATE outgoing SET last_event = ?2, last_actor = ?3, last_kind = ?4 WHERE subject = ?1
