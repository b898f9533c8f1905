SELECT count(*) FROM events WHERE subject = ?1 AND seq IS NULL
