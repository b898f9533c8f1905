SELECT EXISTS (SELECT 1 FROM events o INDEXED BY events_pending JOIN subjects s ON s.id = o.subject
                WHERE o.seq IS NULL AND o.base = 0 AND s.version = 0 AND o.batch NOT IN (SELECT batch FROM pending)
                  AND o.subject IN (SELECT m.subject FROM events m WHERE m.batch = ?1))
