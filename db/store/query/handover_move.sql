-- internal: writes a projection
UPDATE handovers SET state = ?2, given_at = CASE WHEN ?2 = 'given' THEN ?3 ELSE given_at END,
       received_at = CASE WHEN ?2 = 'received' THEN ?3 ELSE received_at END WHERE subject = ?1
