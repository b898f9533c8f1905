DELETE FROM payloads WHERE event IN (SELECT arrived FROM events WHERE batch = ?1 AND seq IS NULL)
