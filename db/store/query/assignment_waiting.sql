-- internal: writes a projection
UPDATE assignments SET waiting_on = ?2, waiting_unit = ?3, waiting_person = ?4, waiting_until = ?5 WHERE id = ?1
