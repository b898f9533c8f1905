DELETE FROM events WHERE batch = ?1 AND seq IS NULL
