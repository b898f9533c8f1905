SELECT DISTINCT batch, subject FROM events INDEXED BY events_pending WHERE seq IS NULL
