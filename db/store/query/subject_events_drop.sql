DELETE FROM events WHERE subject = ?1
