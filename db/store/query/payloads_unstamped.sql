-- internal: files that the server may not have are not removed from here, and are in a backup
SELECT p.body FROM events e INDEXED BY events_pending JOIN payloads p ON p.event = e.arrived WHERE e.seq IS NULL
UNION ALL SELECT body FROM lost_events WHERE body IS NOT NULL
UNION ALL SELECT mine FROM conflicts WHERE settled = ''
