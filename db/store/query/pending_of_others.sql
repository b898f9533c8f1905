SELECT count(DISTINCT batch) FROM events INDEXED BY events_pending WHERE seq IS NULL AND batch NOT IN (SELECT batch FROM pending)
