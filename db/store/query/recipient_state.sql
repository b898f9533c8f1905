-- internal: writes a projection
UPDATE recipients SET state = ?3, state_on = ?4, channel = CASE WHEN ?5 = '' THEN channel ELSE ?5 END, state_note = ?6 WHERE document = ?1 AND id = ?2
