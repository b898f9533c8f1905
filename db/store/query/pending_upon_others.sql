SELECT EXISTS (SELECT 1 FROM events o INDEXED BY events_pending
                WHERE o.seq IS NULL AND o.batch NOT IN (SELECT batch FROM pending) AND o.subject IN (SELECT m.subject FROM events m WHERE m.batch = ?1))
