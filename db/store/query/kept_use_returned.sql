-- internal: writes a projection
UPDATE kept_uses SET returned_on = ?3, note = CASE WHEN ?4 = '' THEN note WHEN note = '' THEN ?4 ELSE note || '; ' || ?4 END WHERE document = ?1 AND id = ?2
