-- internal: whether anything here waits for the stamp of the server
SELECT 1 FROM events INDEXED BY events_pending WHERE seq IS NULL LIMIT 1
