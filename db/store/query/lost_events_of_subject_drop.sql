DELETE FROM lost_events WHERE subject = (SELECT uuid FROM subjects WHERE id = ?1)
