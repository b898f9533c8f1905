DELETE FROM payloads WHERE event IN (SELECT arrived FROM events WHERE subject = ?1 AND kind NOT IN ('incoming.erased', 'outgoing.erased'))
