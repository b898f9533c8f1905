DELETE FROM payloads WHERE event IN (SELECT arrived FROM events WHERE subject = ?1)
