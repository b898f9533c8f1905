-- internal: writes a projection
UPDATE notices SET told_on = CASE WHEN told_on = '' THEN ?3 ELSE told_on END, channel = CASE WHEN ?4 = '' THEN channel ELSE ?4 END,
       answered_on = CASE WHEN ?5 THEN ?3 ELSE answered_on END, note = CASE WHEN ?6 = '' THEN note ELSE ?6 END
 WHERE document = ?1 AND recipient = ?2 AND answered_on = ''
