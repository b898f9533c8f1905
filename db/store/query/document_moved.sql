-- internal: writes a projection
UPDATE documents SET state = ?2, wake_on = ?3, last_event = ?4, last_actor = ?5, last_kind = ?6 WHERE subject = ?1
