SELECT EXISTS (SELECT 1 FROM events m JOIN events o INDEXED BY events_pending ON o.subject = m.subject
                WHERE m.batch = ?1 AND o.seq IS NULL AND o.base < m.base AND o.batch NOT IN (SELECT batch FROM pending))
