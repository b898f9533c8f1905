-- internal: writes a projection
UPDATE assignments SET state = ?2, closed_at = ?3,
  waiting_on = CASE WHEN ?3 > 0 THEN '' ELSE waiting_on END, waiting_until = CASE WHEN ?3 > 0 THEN '' ELSE waiting_until END,
  waiting_unit = CASE WHEN ?3 > 0 THEN NULL ELSE waiting_unit END, waiting_person = CASE WHEN ?3 > 0 THEN NULL ELSE waiting_person END
 WHERE id = ?1
