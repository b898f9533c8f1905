SELECT count(*) FROM events INDEXED BY events_pending
 WHERE subject = ?1 AND seq IS NULL AND base >= ?2 AND batch <> ?3 AND batch NOT IN (SELECT batch FROM pending)
